using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Templates.SecretParameterNotSecure>;

namespace ContainerSecurity.Rules.Tests.Azure.Templates;

public class SecretParameterNotSecureTests
{
    [Fact]
    public void Reports_a_plain_secret_parameter() => Verify.VerifyContainerGroup("""
        param {|CNS3261(sqlPassword, string):sqlPassword|} string
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
        @secure()
        param sqlPassword string
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_names_about_secrets() => Verify.VerifyContainerGroup("""
        param secretName string
        param passwordPolicy string
        param keyVaultName string
        param tokenLifetime string
        param sshPublicKey string
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_other_types() => Verify.VerifyContainerGroup("""
        param generatePassword bool
        param secretCount int
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { {|CNS3261(sqlPassword, string):"sqlPassword"|}: { "type": "string" } },
          "resources": []
        }
        """, DataFormat.Arm);

    [Fact]
    public void Reports_access_tokens_but_not_naming_tokens() => Verify.VerifyContainerGroup("""
        param resourceToken string
        param solutionUniqueToken string
        param keyvaultSecrets string
        param {|CNS3261(storageSasToken, string):storageSasToken|} string
        param {|CNS3261(registryAccessToken, string):registryAccessToken|} string
        """, DataFormat.Bicep);

    [Fact]
    public void Fixes_the_parameter_with_the_decorator() => Verify.VerifyFix("""
        param location string

        @description('Of the database')
        param {|CNS3261(adminPassword, string):adminPassword|} string
        """,
        """
        param location string

        @description('Of the database')
        @secure()
        param adminPassword string
        """);

    [Fact]
    public void Fixes_the_parameter_type() => Verify.VerifyFix("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": {
            {|CNS3261(adminPassword, string):"adminPassword"|}: { "type": "string" }
          },
          "resources": []
        }
        """,
        """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": {
            "adminPassword": { "type": "securestring" }
          },
          "resources": []
        }
        """);
}

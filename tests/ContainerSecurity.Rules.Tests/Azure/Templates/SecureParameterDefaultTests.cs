using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Templates.SecureParameterDefault>;

namespace ContainerSecurity.Rules.Tests.Azure.Templates;

public class SecureParameterDefaultTests
{
    [Fact]
    public void Reports_a_hardcoded_default() => Verify.VerifyContainerGroup("""
        @secure()
        param password string = {|CNS3260(password):'Tr0ub4dor-and-3'|}
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
        @secure()
        param password string
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_empty_default() => Verify.VerifyContainerGroup("""
        @secure()
        param password string = ''
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_computed_default() => Verify.VerifyContainerGroup("""
        @secure()
        param password string = newGuid()
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_other_parameters() => Verify.VerifyContainerGroup("""
        param size string = 'small'
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { "password": { "type": "secureString", "defaultValue": {|CNS3260(password):"Tr0ub4dor-and-3"|} } },
          "resources": []
        }
        """, DataFormat.Arm);

    [Fact]
    public void Fixes_the_default_in_Bicep() => Verify.VerifyFix("""
        @secure()
        param key string = {|CNS3260(key):'hunter2'|}
        """,
        """
        @secure()
        param key string
        """);

    [Fact]
    public void Fixes_the_default_in_JSON() => Verify.VerifyFix("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": {
            "key": {
              "type": "securestring",
              "defaultValue": {|CNS3260(key):"hunter2"|},
              "minLength": 8
            },
            "other": { "defaultValue": {|CNS3260(other):"hunter2"|}, "type": "securestring" }
          },
          "resources": []
        }
        """,
        """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": {
            "key": {
              "type": "securestring",
              "minLength": 8
            },
            "other": { "type": "securestring" }
          },
          "resources": []
        }
        """);
}

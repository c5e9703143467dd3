using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Templates.SecretInOutput>;

namespace ContainerSecurity.Rules.Tests.Azure.Templates;

public class SecretInOutputTests
{
    [Fact]
    public void Reports_keys_of_a_resource() => Verify.VerifyContainerGroup("""
        resource store 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
          name: 'shop'
        }

        output key string = {|CNS3265(key, "listKeys()"):store.listKeys().keys[0].value|}
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_secure_output() => Verify.VerifyContainerGroup("""
        resource store 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
          name: 'shop'
        }

        @description('The key.')
        @secure()
        output key string = store.listKeys().keys[0].value

        @secure()
        @description('The key.')
        output other string = store.listKeys().keys[0].value
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_secure_parameter() => Verify.VerifyContainerGroup("""
        @secure()
        param password string

        output connection string = {|CNS3265(connection, password):'Server=shop;Password=${password}'|}
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_an_ARM_template_output() => Verify.VerifyContainerGroup("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { "key": { "type": "securestring" } },
          "resources": [],
          "outputs": {
            "password": { "type": "string", "value": {|CNS3265(password, "listCredentials()"):"[listCredentials(resourceId('Microsoft.ContainerRegistry/registries', 'shop'), '2023-07-01').passwords[0].value]"|} },
            "key": { "type": "string", "value": {|CNS3265(key, key):"[parameters('key')]"|} },
            "text": { "type": "string", "value": "listKeys(x)" },
            "safe": { "type": "securestring", "value": "[parameters('key')]" }
          }
        }
        """, DataFormat.Arm);

    [Fact]
    public void Does_not_report_other_outputs() => Verify.VerifyContainerGroup("""
        @secure()
        param password string
        param passwordName string

        output name string = passwordName
        output isSet bool = !empty(password)
        output list array = [
          passwordName
        ]
        """, DataFormat.Bicep);
}

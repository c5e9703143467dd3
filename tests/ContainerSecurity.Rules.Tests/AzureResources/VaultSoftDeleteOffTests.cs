using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.AzureResources.VaultSoftDeleteOff>;

namespace ContainerSecurity.Tests.AzureResources;

public class VaultSoftDeleteOffTests
{
    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            enableSoftDelete: [|false|]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_set() => Verify.VerifyContainerGroup("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {}
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            enableSoftDelete: true
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup("""
        param setting string

        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            enableSoftDelete: setting
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reads_ARM_templates_too() => Verify.VerifyContainerGroup("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.KeyVault/vaults",
              "apiVersion": "2023-07-01",
              "name": "shop",
              "properties": { "enableSoftDelete": [|false|] }
            }
          ]
        }
        """, DataFormat.Arm);

    [Fact]
    public void The_fix_sets_the_value_in_Bicep() => Verify.VerifyFix("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            enableSoftDelete: [|false|]
          }
        }
        """,
        """
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            enableSoftDelete: true
          }
        }
        """);

    [Fact]
    public void The_fix_sets_the_value_in_JSON() => Verify.VerifyFix("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.KeyVault/vaults",
              "apiVersion": "2023-07-01",
              "name": "shop",
              "properties": {
                "enableSoftDelete": [|false|]
              }
            }
          ]
        }
        """,
        """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.KeyVault/vaults",
              "apiVersion": "2023-07-01",
              "name": "shop",
              "properties": {
                "enableSoftDelete": true
              }
            }
          ]
        }
        """);
}

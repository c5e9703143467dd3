using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.AzureResources.VaultPurgeProtectionOff>;

namespace ContainerSecurity.Tests.AzureResources;

public class VaultPurgeProtectionOffTests
{
    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            enablePurgeProtection: [|false|]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_what_is_not_set() => Verify.VerifyContainerGroup("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: [|'shop'|]
          properties: {}
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            enablePurgeProtection: true
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup("""
        param setting string

        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            enablePurgeProtection: setting
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
              "properties": { "enablePurgeProtection": [|false|] }
            }
          ]
        }
        """, DataFormat.Arm);

    [Fact]
    public void The_fix_sets_the_value_in_Bicep() => Verify.VerifyFix("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            enablePurgeProtection: [|false|]
          }
        }
        """,
        """
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            enablePurgeProtection: true
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
                "enablePurgeProtection": [|false|]
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
                "enablePurgeProtection": true
              }
            }
          ]
        }
        """);

    [Fact]
    public void The_fix_adds_what_is_missing_in_Bicep() => Verify.VerifyFix("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: [|'shop'|]
          properties: {}
        }
        """,
        """
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            enablePurgeProtection: true
          }
        }
        """);

    [Fact]
    public void The_fix_adds_what_is_missing_in_JSON() => Verify.VerifyFix("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.KeyVault/vaults",
              "apiVersion": "2023-07-01",
              "name": [|"shop"|],
              "properties": {
                "tags": {}
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
                "enablePurgeProtection": true,
                "tags": {}
              }
            }
          ]
        }
        """);
}

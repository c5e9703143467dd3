using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Registries.RegistryPublicNetwork>;

namespace ContainerSecurity.Tests.Registries;

public class RegistryPublicNetworkTests
{
    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-11-01-preview' = {
          name: 'shop'
          properties: {
            publicNetworkAccess: [|'Enabled'|]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_what_is_not_set() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-11-01-preview' = {
          name: [|'shop'|]
          properties: {}
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-11-01-preview' = {
          name: 'shop'
          properties: {
            publicNetworkAccess: 'Disabled'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup("""
        param setting string

        resource registry 'Microsoft.ContainerRegistry/registries@2023-11-01-preview' = {
          name: 'shop'
          properties: {
            publicNetworkAccess: setting
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
              "type": "Microsoft.ContainerRegistry/registries",
              "apiVersion": "2023-11-01-preview",
              "name": "shop",
              "properties": { "publicNetworkAccess": [|"Enabled"|] }
            }
          ]
        }
        """, DataFormat.Arm);

    [Fact]
    public void The_fix_sets_the_value_in_Bicep() => Verify.VerifyFix("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop'
          properties: {
            publicNetworkAccess: [|'Enabled'|]
          }
        }
        """,
        """
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop'
          properties: {
            publicNetworkAccess: 'Disabled'
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
              "type": "Microsoft.ContainerRegistry/registries",
              "apiVersion": "2023-07-01",
              "name": "shop",
              "properties": {
                "publicNetworkAccess": [|"Enabled"|]
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
              "type": "Microsoft.ContainerRegistry/registries",
              "apiVersion": "2023-07-01",
              "name": "shop",
              "properties": {
                "publicNetworkAccess": "Disabled"
              }
            }
          ]
        }
        """);

    [Fact]
    public void The_fix_adds_what_is_missing_in_Bicep() => Verify.VerifyFix("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: [|'shop'|]
          properties: {}
        }
        """,
        """
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop'
          properties: {
            publicNetworkAccess: 'Disabled'
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
              "type": "Microsoft.ContainerRegistry/registries",
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
              "type": "Microsoft.ContainerRegistry/registries",
              "apiVersion": "2023-07-01",
              "name": "shop",
              "properties": {
                "publicNetworkAccess": "Disabled",
                "tags": {}
              }
            }
          ]
        }
        """);
}

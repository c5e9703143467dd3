using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryTokenEnabled>;

namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryTokenEnabledTests
{
    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup("""
        resource token 'Microsoft.ContainerRegistry/registries/tokens@2023-11-01-preview' = {
          name: 'shop/build'
          properties: {
            status: {|CNS5453(shop/build):'enabled'|}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_what_is_not_set() => Verify.VerifyContainerGroup("""
        resource token 'Microsoft.ContainerRegistry/registries/tokens@2023-11-01-preview' = {
          name: {|CNS5453(shop/build):'shop/build'|}
          properties: {}
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup("""
        resource token 'Microsoft.ContainerRegistry/registries/tokens@2023-11-01-preview' = {
          name: 'shop/build'
          properties: {
            status: 'disabled'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup("""
        param setting string

        resource token 'Microsoft.ContainerRegistry/registries/tokens@2023-11-01-preview' = {
          name: 'shop/build'
          properties: {
            status: setting
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
              "type": "Microsoft.ContainerRegistry/registries/tokens",
              "apiVersion": "2023-11-01-preview",
              "name": "shop/build",
              "properties": { "status": {|CNS5453(shop/build):"enabled"|} }
            }
          ]
        }
        """, DataFormat.Arm);

    [Fact]
    public void The_fix_sets_the_value_in_Bicep() => Verify.VerifyFix("""
        resource token 'Microsoft.ContainerRegistry/registries/tokens@2023-07-01' = {
          name: 'shop/ci'
          properties: {
            status: {|CNS5453(shop/ci):'enabled'|}
          }
        }
        """,
        """
        resource token 'Microsoft.ContainerRegistry/registries/tokens@2023-07-01' = {
          name: 'shop/ci'
          properties: {
            status: 'disabled'
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
              "type": "Microsoft.ContainerRegistry/registries/tokens",
              "apiVersion": "2023-07-01",
              "name": "shop/ci",
              "properties": {
                "status": {|CNS5453(shop/ci):"enabled"|}
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
              "type": "Microsoft.ContainerRegistry/registries/tokens",
              "apiVersion": "2023-07-01",
              "name": "shop/ci",
              "properties": {
                "status": "disabled"
              }
            }
          ]
        }
        """);
}

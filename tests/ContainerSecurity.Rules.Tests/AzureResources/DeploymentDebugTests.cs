using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.AzureResources.DeploymentDebug>;

namespace ContainerSecurity.Tests.AzureResources;

public class DeploymentDebugTests
{
    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup("""
        resource deployment 'Microsoft.Resources/deployments@2022-09-01' = {
          name: 'shop'
          properties: {
            debugSetting: {
              detailLevel: [|'requestContent'|]
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_set() => Verify.VerifyContainerGroup("""
        resource deployment 'Microsoft.Resources/deployments@2022-09-01' = {
          name: 'shop'
          properties: {}
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup("""
        resource deployment 'Microsoft.Resources/deployments@2022-09-01' = {
          name: 'shop'
          properties: {
            debugSetting: {
              detailLevel: 'none'
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup("""
        param setting string

        resource deployment 'Microsoft.Resources/deployments@2022-09-01' = {
          name: 'shop'
          properties: {
            debugSetting: {
              detailLevel: setting
            }
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
              "type": "Microsoft.Resources/deployments",
              "apiVersion": "2022-09-01",
              "name": "shop",
              "properties": { "debugSetting": { "detailLevel": [|"requestContent"|] } }
            }
          ]
        }
        """, DataFormat.Arm);

    [Fact]
    public void The_fix_sets_the_value_in_Bicep() => Verify.VerifyFix("""
        resource inner 'Microsoft.Resources/deployments@2022-09-01' = {
          name: 'shop'
          properties: {
            debugSetting: {
              detailLevel: [|'requestContent'|]
            }
          }
        }
        """,
        """
        resource inner 'Microsoft.Resources/deployments@2022-09-01' = {
          name: 'shop'
          properties: {
            debugSetting: {
              detailLevel: 'none'
            }
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
              "type": "Microsoft.Resources/deployments",
              "apiVersion": "2022-09-01",
              "name": "shop",
              "properties": {
                "debugSetting": {"detailLevel": [|"requestContent"|]}
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
              "type": "Microsoft.Resources/deployments",
              "apiVersion": "2022-09-01",
              "name": "shop",
              "properties": {
                "debugSetting": {"detailLevel": "none"}
              }
            }
          ]
        }
        """);
}

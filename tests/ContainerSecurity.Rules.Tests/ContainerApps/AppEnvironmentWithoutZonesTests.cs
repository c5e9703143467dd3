using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ContainerApps.AppEnvironmentWithoutZones>;

namespace ContainerSecurity.Tests.ContainerApps;

public class AppEnvironmentWithoutZonesTests
{
    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup("""
        resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
          name: 'shop'
          properties: {
            zoneRedundant: [|false|]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_what_is_not_set() => Verify.VerifyContainerGroup("""
        resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
          name: [|'shop'|]
          properties: {}
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup("""
        resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
          name: 'shop'
          properties: {
            zoneRedundant: true
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup("""
        param setting string

        resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
          name: 'shop'
          properties: {
            zoneRedundant: setting
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
              "type": "Microsoft.App/managedEnvironments",
              "apiVersion": "2024-03-01",
              "name": "shop",
              "properties": { "zoneRedundant": [|false|] }
            }
          ]
        }
        """, DataFormat.Arm);
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupWithoutDiagnostics>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupWithoutDiagnosticsTests
{
    [Fact]
    public void Reports_what_is_not_set() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: {|CNS7170(shop):'shop'|}
          properties: {}
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            diagnostics: {
              logAnalytics: {
                workspaceId: 00000000-0000-0000-0000-000000000001
              }
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup("""
        param setting string

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            diagnostics: {
              logAnalytics: {
                workspaceId: setting
              }
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
              "type": "Microsoft.ContainerInstance/containerGroups",
              "apiVersion": "2023-05-01",
              "name": {|CNS7170(shop):"shop"|},
              "properties": {}
            }
          ]
        }
        """, DataFormat.Arm);

    [Fact]
    public void Takes_diagnostic_settings_for_the_group() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
          }
        }

        resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          name: 'logs'
          scope: group
          properties: {
            workspaceId: 'workspace'
            logs: [
              { categoryGroup: 'allLogs', enabled: true }
            ]
          }
        }
        """, DataFormat.Bicep);
}

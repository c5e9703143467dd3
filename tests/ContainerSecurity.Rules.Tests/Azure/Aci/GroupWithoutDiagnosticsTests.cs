using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupWithoutDiagnostics>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupWithoutDiagnosticsTests
{
    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: {|CNS7170(shop):'shop'|}
          properties: {}
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
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
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerInstance/containerGroups",
          "apiVersion": "2023-05-01",
          "name": {|CNS7170(shop):"shop"|},
          "properties": {}
        }
        """), DataFormat.Arm);

    [Fact]
    public void Does_not_report_a_group_with_diagnostic_settings() => Verify.VerifyContainerGroup("""
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

    [Fact]
    public void Does_not_report_a_group_that_takes_settings_from_a_profile() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2024-11-01-preview' = {
          name: 'shop'
          properties: {
            containerGroupProfile: { id: 'p', revision: 1 }
            containers: []
          }
        }
        """, DataFormat.Bicep);
}

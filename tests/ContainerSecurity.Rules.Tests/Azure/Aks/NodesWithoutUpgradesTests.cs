using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.NodesWithoutUpgrades>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class NodesWithoutUpgradesTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerService/managedClusters@2024-09-01", "properties.autoUpgradeProfile.nodeOSUpgradeChannel");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS7103(shop):'None'|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS7103(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("'NodeImage'"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS7103(shop):\"None\"|}"), DataFormat.Arm);

    [Fact]
    public void Fixes_the_value_in_Bicep() => Verify.VerifyFix(Template.Bicep("{|CNS7103(shop):'None'|}"), Template.Bicep("'NodeImage'"));

    [Fact]
    public void Fixes_the_value_in_JSON() => Verify.VerifyFix(Template.Arm("{|CNS7103(shop):\"None\"|}"), Template.Arm("\"NodeImage\""));

    [Fact]
    public void Fixes_a_missing_setting_in_Bicep() => Verify.VerifyFix("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: {|CNS7103(shop):'shop'|}
          properties: {}
        }
        """,
        """
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            autoUpgradeProfile: {
              nodeOSUpgradeChannel: 'NodeImage'
            }
          }
        }
        """);

    [Fact]
    public void Fixes_a_missing_setting_in_JSON() => Verify.VerifyFix(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerService/managedClusters",
          "apiVersion": "2024-09-01",
          "name": {|CNS7103(shop):"shop"|},
          "properties": {
            "tags": {}
          }
        }
        """),
        ArmText.Resources("""
        {
          "type": "Microsoft.ContainerService/managedClusters",
          "apiVersion": "2024-09-01",
          "name": "shop",
          "properties": {
            "tags": {},
            "autoUpgradeProfile": {"nodeOSUpgradeChannel": "NodeImage"}
          }
        }
        """));

    [Fact]
    public void Does_not_report_an_upgrade_channel_for_node_images() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2025-03-01' = {
          name: 'shop'
          properties: { autoUpgradeProfile: { upgradeChannel: 'node-image' } }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_AKS_Automatic() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2025-03-01' = {
          name: 'shop'
          sku: {
            name: 'Automatic'
            tier: 'Standard'
          }
          properties: {}
        }
        """, DataFormat.Bicep);
}

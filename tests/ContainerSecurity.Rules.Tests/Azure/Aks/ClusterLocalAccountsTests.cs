using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterLocalAccounts>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterLocalAccountsTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerService/managedClusters@2024-09-01", "properties.disableLocalAccounts");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS5401(shop):false|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS5401(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("true"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS5401(shop):false|}"), DataFormat.Arm);

    [Fact]
    public void Fixes_the_value_in_Bicep() => Verify.VerifyFix(Template.Bicep("{|CNS5401(shop):false|}"), Template.Bicep("true"));

    [Fact]
    public void Fixes_the_value_in_JSON() => Verify.VerifyFix(Template.Arm("{|CNS5401(shop):false|}"), Template.Arm("true"));

    [Fact]
    public void Fixes_a_missing_setting_in_Bicep() => Verify.VerifyFix("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: {|CNS5401(shop):'shop'|}
          properties: {}
        }
        """,
        """
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            disableLocalAccounts: true
          }
        }
        """);

    [Fact]
    public void Fixes_a_missing_setting_in_JSON() => Verify.VerifyFix(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerService/managedClusters",
          "apiVersion": "2024-09-01",
          "name": {|CNS5401(shop):"shop"|},
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
            "disableLocalAccounts": true
          }
        }
        """));

    [Fact]
    public void Does_not_report_AKS_Automatic() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2025-05-01' = {
          name: 'shop'
          sku: { name: 'Automatic', tier: 'Standard' }
          properties: {}
        }
        """, DataFormat.Bicep);
}

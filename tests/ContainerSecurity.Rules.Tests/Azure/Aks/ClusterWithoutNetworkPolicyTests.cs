using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterWithoutNetworkPolicy>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterWithoutNetworkPolicyTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerService/managedClusters@2024-09-01", "properties.networkProfile.networkPolicy");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS4102(shop):'none'|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS4102(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("'cilium'"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS4102(shop):\"none\"|}"), DataFormat.Arm);

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

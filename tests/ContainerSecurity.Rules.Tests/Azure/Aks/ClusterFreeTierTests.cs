using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterFreeTier>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterFreeTierTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerService/managedClusters@2024-09-01", "sku.tier");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS6103(shop):'Free'|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS6103(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("'Standard'"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS6103(shop):\"Free\"|}"), DataFormat.Arm);
}

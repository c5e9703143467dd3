using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterWithoutAzureCni>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterWithoutAzureCniTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerService/managedClusters@2024-09-01", "properties.networkProfile.networkPlugin");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS4103(shop):'kubenet'|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS4103(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("'azure'"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS4103(shop):\"kubenet\"|}"), DataFormat.Arm);
}

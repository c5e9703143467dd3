using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterHttpRouting>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterHttpRoutingTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerService/managedClusters@2024-09-01", "properties.addonProfiles.httpApplicationRouting.enabled");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS4104(shop):true|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("false"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS4104(shop):true|}"), DataFormat.Arm);

    [Fact]
    public void Fixes_the_value_in_Bicep() => Verify.VerifyFix(Template.Bicep("{|CNS4104(shop):true|}"), Template.Bicep("false"));

    [Fact]
    public void Fixes_the_value_in_JSON() => Verify.VerifyFix(Template.Arm("{|CNS4104(shop):true|}"), Template.Arm("false"));
}

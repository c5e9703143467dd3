using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppStickySessions>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppStickySessionsTests
{
    private static readonly SettingTemplate Template = new("Microsoft.App/containerApps@2024-03-01", "properties.configuration.ingress.stickySessions.affinity");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS6480(shop):'sticky'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("'none'"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS6480(shop):\"sticky\"|}"), DataFormat.Arm);

    [Fact]
    public void Fixes_the_value_in_Bicep() => Verify.VerifyFix(Template.Bicep("{|CNS6480(shop):'sticky'|}"), Template.Bicep("'none'"));

    [Fact]
    public void Fixes_the_value_in_JSON() => Verify.VerifyFix(Template.Arm("{|CNS6480(shop):\"sticky\"|}"), Template.Arm("\"none\""));
}

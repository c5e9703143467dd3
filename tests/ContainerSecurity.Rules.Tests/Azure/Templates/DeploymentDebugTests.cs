using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Templates.DeploymentDebug>;

namespace ContainerSecurity.Rules.Tests.Azure.Templates;

public class DeploymentDebugTests
{
    private static readonly SettingTemplate Template = new("Microsoft.Resources/deployments@2022-09-01", "properties.debugSetting.detailLevel");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS7180(shop):'requestContent'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("'none'"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS7180(shop):\"requestContent\"|}"), DataFormat.Arm);

    [Fact]
    public void Fixes_the_value_in_Bicep() => Verify.VerifyFix(Template.Bicep("{|CNS7180(shop):'requestContent'|}"), Template.Bicep("'none'"));

    [Fact]
    public void Fixes_the_value_in_JSON() => Verify.VerifyFix(Template.Arm("{|CNS7180(shop):\"requestContent\"|}"), Template.Arm("\"none\""));
}

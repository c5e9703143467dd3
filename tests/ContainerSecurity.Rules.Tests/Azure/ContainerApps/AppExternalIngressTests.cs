using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppExternalIngress>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppExternalIngressTests
{
    private static readonly SettingTemplate Template = new("Microsoft.App/containerApps@2024-03-01", "properties.configuration.ingress.external");

    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS4161(shop):true|}"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_set() => Verify.VerifyContainerGroup(Template.Bicep(), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup(Template.Bicep("false"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reads_ARM_templates_too() => Verify.VerifyContainerGroup(Template.Arm("{|CNS4161(shop):true|}"), DataFormat.Arm);

    [Fact]
    public void The_fix_sets_the_value_in_Bicep() => Verify.VerifyFix(Template.Bicep("{|CNS4161(shop):true|}"), Template.Bicep("false"));

    [Fact]
    public void The_fix_sets_the_value_in_JSON() => Verify.VerifyFix(Template.Arm("{|CNS4161(shop):true|}"), Template.Arm("false"));
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppEnvironmentWithoutZones>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppEnvironmentWithoutZonesTests
{
    private static readonly SettingTemplate Template = new("Microsoft.App/managedEnvironments@2024-03-01", "properties.zoneRedundant");

    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS6481(shop):false|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_what_is_not_set() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS6481(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup(Template.Bicep("true"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reads_ARM_templates_too() => Verify.VerifyContainerGroup(Template.Arm("{|CNS6481(shop):false|}"), DataFormat.Arm);
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryZones>;
namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryZonesTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerRegistry/registries@2023-11-01-preview", "properties.zoneRedundancy");

    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS6152(shop):'Disabled'|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_what_is_not_set() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS6152(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup(Template.Bicep("'Enabled'"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reads_ARM_templates_too() => Verify.VerifyContainerGroup(Template.Arm("{|CNS6152(shop):\"Disabled\"|}"), DataFormat.Arm);
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistrySoftDeleteOff>;
namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistrySoftDeleteOffTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerRegistry/registries@2023-11-01-preview", "properties.policies.softDeletePolicy.status");

    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS6151(shop):'disabled'|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_what_is_not_set() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS6151(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup(Template.Bicep("'enabled'"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reads_ARM_templates_too() => Verify.VerifyContainerGroup(Template.Arm("{|CNS6151(shop):\"disabled\"|}"), DataFormat.Arm);
}

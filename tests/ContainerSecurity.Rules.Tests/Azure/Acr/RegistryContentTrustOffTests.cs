using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryContentTrustOff>;
namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryContentTrustOffTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerRegistry/registries@2023-11-01-preview", "properties.policies.trustPolicy.status", "Premium");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS1204(shop):'disabled'|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS1204(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("'enabled'"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS1204(shop):\"disabled\"|}"), DataFormat.Arm);

    [Theory]
    [InlineData("Basic")]
    [InlineData("Standard")]
    [InlineData(null)]
    public void Does_not_report_a_registry_that_is_not_in_the_Premium_tier(string? tier) =>
        Verify.VerifyContainerGroup(new SettingTemplate("Microsoft.ContainerRegistry/registries@2023-11-01-preview", "properties.policies.trustPolicy.status", tier).Bicep("'disabled'"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_registry_with_a_customer_managed_key() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-11-01-preview' = {
          name: 'shop'
          sku: { name: 'Premium' }
          properties: { encryption: { status: 'enabled' } }
        }
        """, DataFormat.Bicep);
}

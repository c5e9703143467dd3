using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppEnvironmentPublic>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppEnvironmentPublicTests
{
    private static readonly SettingTemplate Template = new("Microsoft.App/managedEnvironments@2024-03-01", "properties.vnetConfiguration.internal");

    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS4162(shop):false|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_what_is_not_set() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS4162(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup(Template.Bicep("true"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reads_ARM_templates_too() => Verify.VerifyContainerGroup(Template.Arm("{|CNS4162(shop):false|}"), DataFormat.Arm);

    [Theory]
    [InlineData("'Disabled'", "'shop'")]
    [InlineData("access", "'shop'")]
    [InlineData("'Enabled'", "{|CNS4162(shop):'shop'|}")]
    public void Looks_at_the_newer_setting_too(string access, string name) => Verify.VerifyContainerGroup($$"""
        param access string

        resource environment 'Microsoft.App/managedEnvironments@2025-01-01' = {
          name: {{name}}
          properties: {
            publicNetworkAccess: {{access}}
          }
        }
        """, DataFormat.Bicep);
}

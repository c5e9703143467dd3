using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppEnvironmentPublic>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppEnvironmentPublicTests
{
    private static readonly SettingTemplate Template = new("Microsoft.App/managedEnvironments@2024-03-01", "properties.vnetConfiguration.internal");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS4162(shop):false|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS4162(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("true"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS4162(shop):false|}"), DataFormat.Arm);

    [Theory]
    [InlineData("'Disabled'", "'shop'")]
    [InlineData("access", "'shop'")]
    [InlineData("'Enabled'", "{|CNS4162(shop):'shop'|}")]
    public void Reports_only_enabled_public_network_access(string access, string name) => Verify.VerifyContainerGroup($$"""
        param access string

        resource environment 'Microsoft.App/managedEnvironments@2025-01-01' = {
          name: {{name}}
          properties: {
            publicNetworkAccess: {{access}}
          }
        }
        """, DataFormat.Bicep);
}

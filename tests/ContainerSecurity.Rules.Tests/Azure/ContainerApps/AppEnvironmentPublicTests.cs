using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppEnvironmentPublic>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppEnvironmentPublicTests
{
    private static readonly SettingTemplate Template = new("Microsoft.App/managedEnvironments@2024-03-01", "properties.vnetConfiguration.internal");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("[|false|]"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(null, "[|'shop'|]"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("true"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("[|false|]"), DataFormat.Arm);

    [Theory]
    [InlineData("'Disabled'", "'shop'")]
    [InlineData("access", "'shop'")]
    [InlineData("'Enabled'", "[|'shop'|]")]
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

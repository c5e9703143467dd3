using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppWithoutIdentity>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppWithoutIdentityTests
{
    private static readonly SettingTemplate Template = new("Microsoft.App/containerApps@2024-03-01", "identity.type");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS5460(shop):'None'|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS5460(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("'SystemAssigned'"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(ArmText.Resources("""
        {
          "type": "Microsoft.App/containerApps",
          "apiVersion": "2024-03-01",
          "name": "shop",
          "identity": { "type": {|CNS5460(shop):"None"|} }
        }
        """), DataFormat.Arm);

    [Fact]
    public void Reports_a_job() => Verify.VerifyContainerGroup("""
        resource job 'Microsoft.App/jobs@2025-01-01' = {
          name: {|CNS5460(nightly):'nightly'|}
          properties: { environmentId: 'e' }
        }
        """, DataFormat.Bicep);
}

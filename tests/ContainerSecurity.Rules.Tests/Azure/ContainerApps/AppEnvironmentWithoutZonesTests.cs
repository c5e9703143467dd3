using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppEnvironmentWithoutZones>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppEnvironmentWithoutZonesTests
{
    private static readonly SettingTemplate Template = new("Microsoft.App/managedEnvironments@2024-03-01", "properties.zoneRedundant");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS6481(shop):false|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS6481(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("true"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS6481(shop):false|}"), DataFormat.Arm);
}

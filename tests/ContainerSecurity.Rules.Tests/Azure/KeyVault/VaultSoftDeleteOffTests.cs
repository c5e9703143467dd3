using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.KeyVault.VaultSoftDeleteOff>;

namespace ContainerSecurity.Rules.Tests.Azure.KeyVault;

public class VaultSoftDeleteOffTests
{
    private static readonly SettingTemplate Template = new("Microsoft.KeyVault/vaults@2023-07-01", "properties.enableSoftDelete");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS3171(shop):false|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("true"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS3171(shop):false|}"), DataFormat.Arm);

    [Fact]
    public void Fixes_the_value_in_Bicep() => Verify.VerifyFix(Template.Bicep("{|CNS3171(shop):false|}"), Template.Bicep("true"));

    [Fact]
    public void Fixes_the_value_in_JSON() => Verify.VerifyFix(Template.Arm("{|CNS3171(shop):false|}"), Template.Arm("true"));
}

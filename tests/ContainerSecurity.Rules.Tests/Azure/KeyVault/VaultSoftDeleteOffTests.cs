using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.KeyVault.VaultSoftDeleteOff>;

namespace ContainerSecurity.Rules.Tests.Azure.KeyVault;

public class VaultSoftDeleteOffTests
{
    private static readonly SettingTemplate Template = new("Microsoft.KeyVault/vaults@2023-07-01", "properties.enableSoftDelete");

    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS3171(shop):false|}"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_set() => Verify.VerifyContainerGroup(Template.Bicep(), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup(Template.Bicep("true"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reads_ARM_templates_too() => Verify.VerifyContainerGroup(Template.Arm("{|CNS3171(shop):false|}"), DataFormat.Arm);

    [Fact]
    public void The_fix_sets_the_value_in_Bicep() => Verify.VerifyFix(Template.Bicep("{|CNS3171(shop):false|}"), Template.Bicep("true"));

    [Fact]
    public void The_fix_sets_the_value_in_JSON() => Verify.VerifyFix(Template.Arm("{|CNS3171(shop):false|}"), Template.Arm("true"));
}

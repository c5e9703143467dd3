using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterRbacOff>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterRbacOffTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerService/managedClusters@2024-09-01", "properties.enableRBAC");

    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS5400(shop):false|}"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_set() => Verify.VerifyContainerGroup(Template.Bicep(), DataFormat.Bicep);

    [Theory]
    [InlineData("2018-03-31", "{|CNS5400(shop):'shop'|}", "")]
    [InlineData("2018-03-31", "{|CNS5400(shop):'shop'|}", "enableRBAC: null")]
    [InlineData("2018-03-31", "'shop'", "enableRBAC: true")]
    [InlineData("2018-03-31", "'shop'", "enableRBAC: rbac")]
    [InlineData("2019-02-01", "'shop'", "")]
    public void An_old_version_of_the_API_takes_silence_for_no(string version, string name, string setting) => Verify.VerifyContainerGroup($$"""
        param rbac bool

        resource cluster 'Microsoft.ContainerService/managedClusters@{{version}}' = {
          name: {{name}}
          properties: {
            {{setting}}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup(Template.Bicep("true"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reads_ARM_templates_too() => Verify.VerifyContainerGroup(Template.Arm("{|CNS5400(shop):false|}"), DataFormat.Arm);

    [Fact]
    public void The_fix_sets_the_value_in_Bicep() => Verify.VerifyFix(Template.Bicep("{|CNS5400(shop):false|}"), Template.Bicep("true"));

    [Fact]
    public void The_fix_sets_the_value_in_JSON() => Verify.VerifyFix(Template.Arm("{|CNS5400(shop):false|}"), Template.Arm("true"));
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterRbacOff>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterRbacOffTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerService/managedClusters@2024-09-01", "properties.enableRBAC");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS5400(shop):false|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(), DataFormat.Bicep);

    [Theory]
    [InlineData("2018-03-31", "{|CNS5400(shop):'shop'|}", "")]
    [InlineData("2018-03-31", "{|CNS5400(shop):'shop'|}", "enableRBAC: null")]
    [InlineData("2018-03-31", "'shop'", "enableRBAC: true")]
    [InlineData("2018-03-31", "'shop'", "enableRBAC: rbac")]
    [InlineData("2019-02-01", "'shop'", "")]
    public void Reports_a_missing_setting_in_an_old_API_version(string version, string name, string setting) => Verify.VerifyContainerGroup($$"""
        param rbac bool

        resource cluster 'Microsoft.ContainerService/managedClusters@{{version}}' = {
          name: {{name}}
          properties: {
            {{setting}}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("true"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS5400(shop):false|}"), DataFormat.Arm);

    [Fact]
    public void Fixes_the_value_in_Bicep() => Verify.VerifyFix(Template.Bicep("{|CNS5400(shop):false|}"), Template.Bicep("true"));

    [Fact]
    public void Fixes_the_value_in_JSON() => Verify.VerifyFix(Template.Arm("{|CNS5400(shop):false|}"), Template.Arm("true"));
}

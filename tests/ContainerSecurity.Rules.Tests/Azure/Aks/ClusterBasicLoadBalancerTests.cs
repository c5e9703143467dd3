using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterBasicLoadBalancer>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterBasicLoadBalancerTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerService/managedClusters@2024-09-01", "properties.networkProfile.loadBalancerSku");

    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS6100(shop):'basic'|}"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_set() => Verify.VerifyContainerGroup(Template.Bicep(), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup(Template.Bicep("'standard'"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reads_ARM_templates_too() => Verify.VerifyContainerGroup(Template.Arm("{|CNS6100(shop):\"basic\"|}"), DataFormat.Arm);

    [Fact]
    public void The_fix_sets_the_value_in_Bicep() => Verify.VerifyFix(Template.Bicep("{|CNS6100(shop):'basic'|}"), Template.Bicep("'standard'"));

    [Fact]
    public void The_fix_sets_the_value_in_JSON() => Verify.VerifyFix(Template.Arm("{|CNS6100(shop):\"basic\"|}"), Template.Arm("\"standard\""));
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterWithoutAzureCni>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterWithoutAzureCniTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerService/managedClusters@2024-09-01", "properties.networkProfile.networkPlugin");

    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS4103(shop):'kubenet'|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_what_is_not_set() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS4103(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup(Template.Bicep("'azure'"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reads_ARM_templates_too() => Verify.VerifyContainerGroup(Template.Arm("{|CNS4103(shop):\"kubenet\"|}"), DataFormat.Arm);
}

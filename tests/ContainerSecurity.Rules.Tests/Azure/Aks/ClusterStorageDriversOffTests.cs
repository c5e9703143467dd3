using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterStorageDriversOff>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterStorageDriversOffTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerService/managedClusters@2024-09-01", "properties.storageProfile.diskCSIDriver.enabled");

    [Fact]
    public void Reports_it() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS6104(shop, diskCSIDriver):false|}"), DataFormat.Bicep);

    [Fact]
    public void Lets_the_good_form_pass() => Verify.VerifyContainerGroup(Template.Bicep("true"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_set() => Verify.VerifyContainerGroup(Template.Bicep(), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_known() => Verify.VerifyContainerGroup("""
        param profile object

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            storageProfile: profile
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void The_fix_sets_the_value_in_Bicep() => Verify.VerifyFix(Template.Bicep("{|CNS6104(shop, diskCSIDriver):false|}"), Template.Bicep("true"));

    [Fact]
    public void The_fix_sets_the_value_in_JSON() => Verify.VerifyFix(Template.Arm("{|CNS6104(shop, diskCSIDriver):false|}"), Template.Arm("true"));
}

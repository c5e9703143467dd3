using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterStorageDriversOff>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterStorageDriversOffTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerService/managedClusters@2024-09-01", "properties.storageProfile.diskCSIDriver.enabled");

    [Fact]
    public void Reports_a_disabled_CSI_driver() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS6104(shop, diskCSIDriver):false|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup(Template.Bicep("true"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
        param profile object

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            storageProfile: profile
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Fixes_the_value_in_Bicep() => Verify.VerifyFix(Template.Bicep("{|CNS6104(shop, diskCSIDriver):false|}"), Template.Bicep("true"));

    [Fact]
    public void Fixes_the_value_in_JSON() => Verify.VerifyFix(Template.Arm("{|CNS6104(shop, diskCSIDriver):false|}"), Template.Arm("true"));
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupRetiredNetworkProfile>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupRetiredNetworkProfileTests
{
    [Fact]
    public void Reports_a_network_profile() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            networkProfile: {|CNS5351(shop):{
              id: '/subscriptions/0/networkProfiles/shop'
            }|}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            subnetIds: [
              {
                id: '/subscriptions/0/subnets/shop'
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
        param profile object

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            networkProfile: profile
          }
        }
        """, DataFormat.Bicep);
}

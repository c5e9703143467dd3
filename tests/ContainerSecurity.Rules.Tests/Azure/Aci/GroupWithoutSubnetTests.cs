using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupWithoutSubnet>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupWithoutSubnetTests
{
    [Fact]
    public void Reports_it() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: {|CNS4200(shop):'shop'|}
          properties: {
            osType: 'Linux'
            containers: []
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_the_good_form_pass() => Verify.VerifyContainerGroup("""
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
    public void Takes_the_older_network_profile() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            networkProfile: {
              id: '/subscriptions/0/networkProfiles/shop'
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_subnets_that_are_not_known() => Verify.VerifyContainerGroup("""
        param subnets array

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            subnetIds: subnets
          }
        }
        """, DataFormat.Bicep);
}

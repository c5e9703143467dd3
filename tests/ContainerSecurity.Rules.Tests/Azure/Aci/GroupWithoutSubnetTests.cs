using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupWithoutSubnet>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupWithoutSubnetTests
{
    [Fact]
    public void Reports_a_group_without_a_subnet() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: {|CNS4200(shop):'shop'|}
          properties: {
            osType: 'Linux'
            containers: []
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
    public void Does_not_report_a_network_profile() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_unknown_subnets() => Verify.VerifyContainerGroup("""
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

    [Fact]
    public void Does_not_report_a_group_that_takes_settings_from_a_profile() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2024-11-01-preview' = {
          name: 'shop'
          properties: {
            containerGroupProfile: { id: 'p', revision: 1 }
            containers: []
          }
        }
        """, DataFormat.Bicep);
}

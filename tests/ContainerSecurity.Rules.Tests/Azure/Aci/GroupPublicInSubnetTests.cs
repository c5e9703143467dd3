using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupPublicInSubnet>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupPublicInSubnetTests
{
    [Fact]
    public void Reports_both() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            ipAddress: {
              type: {|CNS4214(shop):'Public'|}
              ports: [{ port: 443 }]
            }
            subnetIds: [{ id: 'vnet/subnets/groups' }]
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  command: []
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_a_private_address_pass() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            ipAddress: {
              type: 'Private'
              ports: [{ port: 443 }]
            }
            subnetIds: [{ id: 'vnet/subnets/groups' }]
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  command: []
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_an_empty_list_pass() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            ipAddress: {
              type: 'Public'
              ports: [{ port: 443 }]
            }
            subnetIds: []
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  command: []
                }
              }
            ]
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
            ipAddress: {
              type: 'Public'
              ports: [{ port: 443 }]
            }
            subnetIds: subnets
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  command: []
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupPlainHttp>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupPlainHttpTests
{
    [Fact]
    public void Reports_port_80() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            ipAddress: {
              type: 'Public'
              ports: [{ port: {|CNS4212(shop):80|} }]
            }
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
              ports: [{ port: 80 }]
            }
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
    public void Lets_it_pass_beside_443() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            ipAddress: {
              type: 'Public'
              ports: [{ port: 80 }, { port: 443 }]
            }
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
    public void Says_nothing_of_a_port_that_is_not_known() => Verify.VerifyContainerGroup("""
        param port int

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            ipAddress: {
              type: 'Public'
              ports: [{ port: port }]
            }
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

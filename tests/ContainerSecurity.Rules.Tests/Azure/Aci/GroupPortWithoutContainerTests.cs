using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupPortWithoutContainer>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupPortWithoutContainerTests
{
    [Fact]
    public void Reports_the_port() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            ipAddress: {
              type: 'Private'
              ports: [{ port: 8443 }, { port: {|CNS4213(shop, 9000):9000|} }]
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  ports: [{ port: 8443 }]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_the_same_ports_pass() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            ipAddress: {
              type: 'Private'
              ports: [{ port: 8443 }]
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  ports: [{ port: 8443 }]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_the_containers_name_none() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            ipAddress: {
              type: 'Private'
              ports: [{ port: 8443 }]
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
    public void Says_nothing_of_ports_that_are_not_known() => Verify.VerifyContainerGroup("""
        param ports array

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            ipAddress: {
              type: 'Private'
              ports: [{ port: 8443 }]
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  ports: ports
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupRetiredGpu>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupRetiredGpuTests
{
    [Fact]
    public void Reports_a_GPU() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  resources: {
                    requests: {
                      cpu: 1
                      memoryInGB: 2
                      gpu: { count: 1, sku: {|CNS7183(web, V100):'V100'|} }
                    }
                  }
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_container_without_a_GPU() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
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
    public void Does_not_report_an_unknown_GPU() => Verify.VerifyContainerGroup("""
        param gpu string

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  resources: {
                    requests: {
                      cpu: 1
                      memoryInGB: 2
                      gpu: { count: 1, sku: gpu }
                    }
                  }
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

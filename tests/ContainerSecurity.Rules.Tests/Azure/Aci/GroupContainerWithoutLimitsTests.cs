using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupContainerWithoutLimits>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupContainerWithoutLimitsTests
{
    [Fact]
    public void Reports_a_missing_limit() => Verify.VerifyContainerGroup("""
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
                    requests: { cpu: 1, memoryInGB: 2 }
                    {|CNS6484(web, memory, memoryInGB):limits|}: { cpu: 1 }
                  }
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_both_missing_limits() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  {|CNS6484(web, CPU, cpu):{|CNS6484(web, memory, memoryInGB):resources|}|}: {
                    requests: { cpu: 1, memoryInGB: 2 }
                  }
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_both_limits() => Verify.VerifyContainerGroup("""
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
                    requests: { cpu: 1, memoryInGB: 2 }
                    limits: { cpu: 1, memoryInGB: 2 }
                  }
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_unknown_limits() => Verify.VerifyContainerGroup("""
        param limits object

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
                    requests: { cpu: 1, memoryInGB: 2 }
                    limits: limits
                  }
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

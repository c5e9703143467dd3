using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.NodePoolWithoutZones>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class NodePoolWithoutZonesTests
{
    [Fact]
    public void Reports_a_node_pool_without_zones() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: {|CNS6110(system):'system'|}
                count: 3
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_zones() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'system'
                count: 3
                availabilityZones: ['1', '2', '3']
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_unknown_zones() => Verify.VerifyContainerGroup("""
        param zones array

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'system'
                count: 3
                availabilityZones: zones
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

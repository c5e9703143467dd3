using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterFewSystemNodes>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterFewSystemNodesTests
{
    [Fact]
    public void Reports_a_small_system_node_pool() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'system'
                mode: 'System'
                count: {|CNS6106(system, 1, 3):1|}
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_small_user_node_pool() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'system'
                mode: 'User'
                count: {|CNS6106(system, 1, 2):1|}
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_the_minimum_of_autoscaling() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'system'
                mode: 'System'
                count: 5
                enableAutoScaling: true
                minCount: {|CNS6106(system, 1, 3):1|}
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_three_nodes() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'system'
                mode: 'System'
                count: 3
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_count() => Verify.VerifyContainerGroup("""
        param nodes int

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'system'
                mode: 'System'
                count: nodes
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_pools_without_a_mode_as_what_they_are() => Verify.VerifyContainerGroup("""
        resource one 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'one'
          properties: {
            agentPoolProfiles: [ { name: 'first', count: {|CNS6106(first, 2, 3):2|} } ]
          }
        }

        resource two 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'two'
          properties: {
            agentPoolProfiles: [ { name: 'system', mode: 'System', count: 3 }, { name: 'second', count: 2 } ]
          }

          resource pool 'agentPools' = {
            name: 'third'
            properties: { count: 2 }
          }
        }
        """, DataFormat.Bicep);
}

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
}

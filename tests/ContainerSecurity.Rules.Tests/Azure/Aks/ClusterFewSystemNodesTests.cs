using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterFewSystemNodes>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterFewSystemNodesTests
{
    [Fact]
    public void Reports_a_system_pool() => Verify.VerifyContainerGroup("""
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
    public void Reports_a_user_pool() => Verify.VerifyContainerGroup("""
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
    public void Reports_the_least_that_scaling_leaves() => Verify.VerifyContainerGroup("""
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
    public void Lets_three_pass() => Verify.VerifyContainerGroup("""
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
    public void Says_nothing_of_a_count_that_is_not_known() => Verify.VerifyContainerGroup("""
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

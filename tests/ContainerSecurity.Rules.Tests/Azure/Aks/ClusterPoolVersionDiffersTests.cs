using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterPoolVersionDiffers>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterPoolVersionDiffersTests
{
    [Fact]
    public void Reports_an_outdated_node_pool() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            kubernetesVersion: '1.33'
            agentPoolProfiles: [
              {
                name: 'system'
                orchestratorVersion: {|CNS7106(system, 1.31, 1.33):'1.31'|}
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_same_version() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            kubernetesVersion: '1.33.2'
            agentPoolProfiles: [
              {
                name: 'system'
                orchestratorVersion: '1.33'
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_cluster_without_a_version() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'system'
                orchestratorVersion: '1.33'
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_version() => Verify.VerifyContainerGroup("""
        param version string

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            kubernetesVersion: version
            agentPoolProfiles: [
              {
                name: 'system'
                orchestratorVersion: '1.33'
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

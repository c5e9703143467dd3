using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterPoolVersionDiffers>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterPoolVersionDiffersTests
{
    [Fact]
    public void Reports_an_older_pool() => Verify.VerifyContainerGroup("""
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
    public void Lets_the_same_version_pass() => Verify.VerifyContainerGroup("""
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
    public void Says_nothing_where_the_cluster_does_not_say() => Verify.VerifyContainerGroup("""
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
    public void Says_nothing_of_a_version_that_is_not_known() => Verify.VerifyContainerGroup("""
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

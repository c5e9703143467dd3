using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.NodePoolFewPods>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class NodePoolFewPodsTests
{
    [Fact]
    public void Reports_it() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'nodes'
                maxPods: {|CNS6105(nodes, 30):30|}
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_the_good_form_pass() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'nodes'
                maxPods: 50
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_set() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'nodes'
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_known() => Verify.VerifyContainerGroup("""
        param pods int

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'nodes'
                maxPods: pods
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.PoolWithoutAutoscale>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class PoolWithoutAutoscaleTests
{
    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'nodes'
                enableAutoScaling: {|CNS6483(nodes):false|}
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: {|CNS6483(nodes):'nodes'|}
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'nodes'
                enableAutoScaling: true
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
        param setting string

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'nodes'
                enableAutoScaling: setting
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerService/managedClusters",
          "apiVersion": "2024-09-01",
          "name": "shop",
          "properties": { "agentPoolProfiles": [ { "name": "nodes", "enableAutoScaling": {|CNS6483(nodes):false|} } ] }
        }
        """), DataFormat.Arm);

    [Fact]
    public void Does_not_report_pools_of_a_cluster_with_node_auto_provisioning() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2025-05-01' = {
          name: 'shop'
          properties: {
            nodeProvisioningProfile: { mode: 'Auto' }
            agentPoolProfiles: [ { name: 'nodes' } ]
          }

          resource pool 'agentPools' = {
            name: 'more'
            properties: { mode: 'User' }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_pools_of_a_cluster_with_manual_node_provisioning() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2025-05-01' = {
          name: 'shop'
          properties: { nodeProvisioningProfile: { mode: 'Manual' } }
        }

        resource pool 'Microsoft.ContainerService/managedClusters/agentPools@2025-05-01' = {
          parent: cluster
          name: {|CNS6483(shop/more):'more'|}
          properties: { mode: 'User' }
        }
        """, DataFormat.Bicep);
}

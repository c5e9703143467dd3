using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.SystemPoolTakesAll>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class SystemPoolTakesAllTests
{
    [Fact]
    public void Reports_a_system_node_pool_without_the_taint() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              { name: {|CNS6111(system):'system'|}, mode: 'System' }
              { name: 'apps', mode: 'User' }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_taint() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              { name: 'system', mode: 'System', nodeTaints: ['CriticalAddonsOnly=true:NoSchedule'] }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_user_node_pools() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              { name: 'apps', mode: 'User' }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_unknown_taints() => Verify.VerifyContainerGroup("""
        param taints array

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              { name: 'system', mode: 'System', nodeTaints: taints }
            ]
          }
        }
        """, DataFormat.Bicep);
}

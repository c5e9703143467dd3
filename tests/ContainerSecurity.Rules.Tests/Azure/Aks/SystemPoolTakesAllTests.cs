using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.SystemPoolTakesAll>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class SystemPoolTakesAllTests
{
    [Fact]
    public void Reports_a_system_pool_without() => Verify.VerifyContainerGroup("""
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
    public void Lets_the_taint_pass() => Verify.VerifyContainerGroup("""
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
    public void Lets_user_pools_pass() => Verify.VerifyContainerGroup("""
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
    public void Says_nothing_of_taints_that_are_not_known() => Verify.VerifyContainerGroup("""
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

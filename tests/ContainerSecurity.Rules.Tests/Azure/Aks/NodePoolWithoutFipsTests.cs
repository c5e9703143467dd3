using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.NodePoolWithoutFips>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class NodePoolWithoutFipsTests
{
    [Fact]
    public void Reports_a_node_pool_without_FIPS() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: {|CNS5473(system):'system'|}
                count: 3
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_enableFIPS_false() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'system'
                enableFIPS: {|CNS5473(system):false|}
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_enableFIPS_true() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'system'
                enableFIPS: true
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
        param fips bool

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'system'
                enableFIPS: fips
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

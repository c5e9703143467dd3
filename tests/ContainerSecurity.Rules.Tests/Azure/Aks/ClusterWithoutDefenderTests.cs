using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterWithoutDefender>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterWithoutDefenderTests
{
    [Fact]
    public void Reports_it() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            securityProfile: {
              defender: {
                securityMonitoring: {
                  enabled: {|CNS7100(shop):false|}
                }
              }
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_the_good_form_pass() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            securityProfile: {
              defender: {
                securityMonitoring: {
                  enabled: true
                }
              }
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_cluster_without_it() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: {|CNS7100(shop):'shop'|}
          properties: {
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Takes_the_older_name() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            securityProfile: {
              azureDefender: {
                enabled: true
              }
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_known() => Verify.VerifyContainerGroup("""
        param profile object

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            securityProfile: profile
          }
        }
        """, DataFormat.Bicep);
}

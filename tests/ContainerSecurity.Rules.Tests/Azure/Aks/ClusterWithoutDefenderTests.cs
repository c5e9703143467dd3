using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterWithoutDefender>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterWithoutDefenderTests
{
    [Fact]
    public void Reports_a_disabled_sensor() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
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
    public void Reports_a_cluster_without_Defender() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: {|CNS7100(shop):'shop'|}
          properties: {
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_preview_setting() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
        param profile object

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            securityProfile: profile
          }
        }
        """, DataFormat.Bicep);
}

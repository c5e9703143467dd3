using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterWithoutMaintenanceWindow>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterWithoutMaintenanceWindowTests
{
    [Fact]
    public void Reports_a_cluster_without_a_maintenance_window() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: {|CNS7109(shop):'shop'|}
          properties: {
            dnsPrefix: 'shop'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_maintenance_window() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            dnsPrefix: 'shop'
          }
        }

        resource window 'Microsoft.ContainerService/managedClusters/maintenanceConfigurations@2024-09-01' = {
          parent: cluster
          name: 'aksManagedAutoUpgradeSchedule'
        }
        """, DataFormat.Bicep);
}

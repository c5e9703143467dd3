using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterServicePrincipal>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterServicePrincipalTests
{
    [Fact]
    public void Reports_a_service_principal() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            servicePrincipalProfile: {
              clientId: {|CNS5404(shop):'00000000-0000-0000-0000-000000000001'|}
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          identity: {
            type: 'SystemAssigned'
          }
          properties: {
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_cluster_without_an_identity() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: {|CNS5404(shop):'shop'|}
          properties: {
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_client_ID_msi() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          identity: {
            type: 'SystemAssigned'
          }
          properties: {
            servicePrincipalProfile: {
              clientId: 'msi'
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_identity() => Verify.VerifyContainerGroup("""
        param kind string

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          identity: {
            type: kind
          }
          properties: {
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_placeholder_of_a_managed_identity() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            servicePrincipalProfile: { clientId: 'msi' }
          }
        }
        """, DataFormat.Bicep);
}

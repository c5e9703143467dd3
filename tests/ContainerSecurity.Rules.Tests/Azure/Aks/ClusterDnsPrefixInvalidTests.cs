using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterDnsPrefixInvalid>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterDnsPrefixInvalidTests
{
    [Fact]
    public void Reports_an_invalid_name() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            dnsPrefix: {|CNS6107(shop_1):'shop_1'|}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_valid_name() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            dnsPrefix: 'shop-1'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_name() => Verify.VerifyContainerGroup("""
        param prefix string

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            dnsPrefix: '${prefix}!'
          }
        }
        """, DataFormat.Bicep);
}

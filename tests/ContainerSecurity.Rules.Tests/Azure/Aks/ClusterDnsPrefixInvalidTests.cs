using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterDnsPrefixInvalid>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterDnsPrefixInvalidTests
{
    [Fact]
    public void Reports_a_name_that_is_refused() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            dnsPrefix: {|CNS6107(shop_1):'shop_1'|}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_a_good_name_pass() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            dnsPrefix: 'shop-1'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_name_that_is_not_known() => Verify.VerifyContainerGroup("""
        param prefix string

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            dnsPrefix: '${prefix}!'
          }
        }
        """, DataFormat.Bicep);
}

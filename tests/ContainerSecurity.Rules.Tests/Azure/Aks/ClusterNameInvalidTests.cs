using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterNameInvalid>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterNameInvalidTests
{
    [Fact]
    public void Reports_an_invalid_name() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2023-07-01' = {
          name: {|CNS6109(shop_):'shop_'|}
          properties: {
            environment: {}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_valid_name() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2023-07-01' = {
          name: 'shop-1'
          properties: {
            environment: {}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_name() => Verify.VerifyContainerGroup("""
        param prefix string

        resource cluster 'Microsoft.ContainerService/managedClusters@2023-07-01' = {
          name: '${prefix}!'
          properties: {
            environment: {}
          }
        }
        """, DataFormat.Bicep);
}

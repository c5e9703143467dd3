using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Templates.OldApiVersion>;

namespace ContainerSecurity.Rules.Tests.Azure.Templates;

public class OldApiVersionTests
{
    [Fact]
    public void Reports_an_old_version() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@{|CNS7182(shop, 2019-08-01):2019-08-01|}' = {
          name: 'shop'
          properties: {
            dnsPrefix: 'shop'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_an_old_preview_version() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@{|CNS7182(shop, 2022-08-03-preview):2022-08-03-preview|}' = {
          name: 'shop'
          properties: {
            dnsPrefix: 'shop'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_recent_version() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2026-01-01' = {
          name: 'shop'
          properties: {
            dnsPrefix: 'shop'
          }
        }
        """, DataFormat.Bicep);
}

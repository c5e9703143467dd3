using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppOldApi>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppOldApiTests
{
    [Fact]
    public void Reports_an_old_version() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@{|CNS7185(shop, 2022-06-01-preview):2022-06-01-preview|}' = {
          name: 'shop'
          properties: {
            environment: {}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_newer_version() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            environment: {}
          }
        }
        """, DataFormat.Bicep);
}

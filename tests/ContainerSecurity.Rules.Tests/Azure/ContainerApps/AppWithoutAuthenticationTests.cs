using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppWithoutAuthentication>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppWithoutAuthenticationTests
{
    [Fact]
    public void Reports_external_ingress_without_authentication() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              ingress: {
                external: {|CNS5355(shop):true|}
                targetPort: 8080
              }
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_enabled_authentication() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              ingress: {
                external: true
                targetPort: 8080
              }
            }
          }
        }

        resource login 'Microsoft.App/containerApps/authConfigs@2024-03-01' = {
          parent: app
          name: 'current'
          properties: {
            platform: { enabled: true }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_disabled_authentication() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              ingress: {
                external: {|CNS5355(shop):true|}
                targetPort: 8080
              }
            }
          }
        }

        resource login 'Microsoft.App/containerApps/authConfigs@2024-03-01' = {
          parent: app
          name: 'current'
          properties: {
            platform: { enabled: false }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_internal_ingress() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              ingress: {
                external: false
                targetPort: 8080
              }
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
        param isPublic bool

        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              ingress: {
                external: isPublic
                targetPort: 8080
              }
            }
          }
        }
        """, DataFormat.Bicep);
}

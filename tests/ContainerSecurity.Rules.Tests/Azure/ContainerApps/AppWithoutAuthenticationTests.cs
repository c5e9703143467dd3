using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppWithoutAuthentication>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppWithoutAuthenticationTests
{
    [Fact]
    public void Reports_a_public_app() => Verify.VerifyContainerGroup("""
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
    public void Lets_a_sign_in_pass() => Verify.VerifyContainerGroup("""
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
    public void Reports_one_that_is_off() => Verify.VerifyContainerGroup("""
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
    public void Lets_an_internal_app_pass() => Verify.VerifyContainerGroup("""
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
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup("""
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

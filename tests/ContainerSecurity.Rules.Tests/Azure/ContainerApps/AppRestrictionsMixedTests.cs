using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppRestrictionsMixed>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppRestrictionsMixedTests
{
    [Fact]
    public void Reports_mixed_Allow_and_Deny_rules() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              ingress: {
                external: true
                ipSecurityRestrictions: [
                  {
                    name: 'office'
                    action: 'Allow'
                    ipAddressRange: '10.0.0.0/8'
                  }
                  {
                    name: 'guest'
                    action: {|CNS4211(shop):'Deny'|}
                    ipAddressRange: '10.0.0.0/8'
                  }
                ]
              }
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              ingress: {
                external: true
                ipSecurityRestrictions: [
                  {
                    name: 'office'
                    action: 'Allow'
                    ipAddressRange: '10.0.0.0/8'
                  }
                  {
                    name: 'home'
                    action: 'Allow'
                    ipAddressRange: '10.0.0.0/8'
                  }
                ]
              }
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_unknown_actions() => Verify.VerifyContainerGroup("""
        param action string

        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              ingress: {
                external: true
                ipSecurityRestrictions: [
                  {
                    name: 'office'
                    action: 'Allow'
                    ipAddressRange: '10.0.0.0/8'
                  }
                  {
                    name: 'guest'
                    action: action
                    ipAddressRange: '10.0.0.0/8'
                  }
                ]
              }
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_unknown_rules() => Verify.VerifyContainerGroup("""
        param rules array

        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              ingress: {
                external: true
                ipSecurityRestrictions: rules
              }
            }
          }
        }
        """, DataFormat.Bicep);
}

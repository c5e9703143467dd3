using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryOpenNetwork>;

namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryOpenNetworkTests
{
    [Fact]
    public void Reports_default_action_Allow() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-11-01-preview' = {
          name: 'shop'
          properties: {
            networkRuleSet: {
              defaultAction: {|CNS4151(shop):'Allow'|}
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-11-01-preview' = {
          name: 'shop'
          properties: {
            networkRuleSet: {
              defaultAction: 'Deny'
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_registry_without_network_rules() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-11-01-preview' = {
          name: {|CNS4151(shop):'shop'|}
          properties: {
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_disabled_public_network_access() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-11-01-preview' = {
          name: 'shop'
          properties: {
            publicNetworkAccess: 'Disabled'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
        param rules object

        resource registry 'Microsoft.ContainerRegistry/registries@2023-11-01-preview' = {
          name: 'shop'
          properties: {
            networkRuleSet: rules
          }
        }
        """, DataFormat.Bicep);
}

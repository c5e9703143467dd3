using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryOpenNetwork>;

namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryOpenNetworkTests
{
    [Fact]
    public void Reports_it() => Verify.VerifyContainerGroup("""
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
    public void Lets_the_good_form_pass() => Verify.VerifyContainerGroup("""
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
    public void Reports_a_registry_without_rules() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-11-01-preview' = {
          name: {|CNS4151(shop):'shop'|}
          properties: {
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_a_closed_registry_pass() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-11-01-preview' = {
          name: 'shop'
          properties: {
            publicNetworkAccess: 'Disabled'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_known() => Verify.VerifyContainerGroup("""
        param rules object

        resource registry 'Microsoft.ContainerRegistry/registries@2023-11-01-preview' = {
          name: 'shop'
          properties: {
            networkRuleSet: rules
          }
        }
        """, DataFormat.Bicep);
}

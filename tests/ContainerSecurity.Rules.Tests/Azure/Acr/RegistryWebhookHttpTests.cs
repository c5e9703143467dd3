using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryWebhookHttp>;

namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryWebhookHttpTests
{
    [Fact]
    public void Reports_it() => Verify.VerifyContainerGroup("""
        resource webhook 'Microsoft.ContainerRegistry/registries/webhooks@2023-11-01-preview' = {
          name: 'shop/build'
          properties: {
            serviceUri: {|CNS4153(shop/build):'http://build.example.com/hook'|}
            actions: [
              'push'
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_the_good_form_pass() => Verify.VerifyContainerGroup("""
        resource webhook 'Microsoft.ContainerRegistry/registries/webhooks@2023-11-01-preview' = {
          name: 'shop/build'
          properties: {
            serviceUri: 'https://build.example.com/hook'
            actions: [
              'push'
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_known() => Verify.VerifyContainerGroup("""
        param address string

        resource webhook 'Microsoft.ContainerRegistry/registries/webhooks@2023-11-01-preview' = {
          name: 'shop/build'
          properties: {
            serviceUri: address
            actions: [
              'push'
            ]
          }
        }
        """, DataFormat.Bicep);
}

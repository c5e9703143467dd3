using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryWebhookHttp>;

namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryWebhookHttpTests
{
    [Fact]
    public void Reports_a_plain_HTTP_webhook() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
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

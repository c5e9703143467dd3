using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryTaskPasswordInline>;

namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryTaskPasswordInlineTests
{
    [Fact]
    public void Reports_a_hardcoded_password() => Verify.VerifyContainerGroup("""
        resource task 'Microsoft.ContainerRegistry/registries/tasks@2019-06-01-preview' = {
          name: 'shop/build'
          properties: {
            credentials: {
              customRegistries: {
                'other.example.com': {
                  userName: { type: 'Opaque', value: 'ci' }
                  password: { type: 'Opaque', value: {|CNS3264(other.example.com, shop/build):'hunter2'|} }
                }
              }
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_Key_Vault_secret() => Verify.VerifyContainerGroup("""
        resource task 'Microsoft.ContainerRegistry/registries/tasks@2019-06-01-preview' = {
          name: 'shop/build'
          properties: {
            credentials: {
              customRegistries: {
                'other.example.com': {
                  userName: { type: 'Opaque', value: 'ci' }
                  password: { type: 'Vaultsecret', value: 'https://shop.vault.azure.net/secrets/other' }
                }
              }
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_parameter() => Verify.VerifyContainerGroup("""
        @secure()
        param password string

        resource task 'Microsoft.ContainerRegistry/registries/tasks@2019-06-01-preview' = {
          name: 'shop/build'
          properties: {
            credentials: {
              customRegistries: {
                'other.example.com': {
                  userName: { type: 'Opaque', value: 'ci' }
                  password: { type: 'Opaque', value: password }
                }
              }
            }
          }
        }
        """, DataFormat.Bicep);
}

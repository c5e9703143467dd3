using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppSecretInline>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppSecretInlineTests
{
    [Fact]
    public void Reports_it() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              secrets: [
                {
                  name: 'database'
                  value: {|CNS3160(database):'Tr0ub4dor-and-3'|}
                }
              ]
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_the_good_form_pass() => Verify.VerifyContainerGroup("""
        @secure()
        param password string

        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              secrets: [
                {
                  name: 'database'
                  value: password
                }
              ]
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_a_placeholder_pass() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              secrets: [
                {
                  name: 'database'
                  value: '\${DATABASE}'
                }
              ]
            }
          }
        }
        """, DataFormat.Bicep);
}

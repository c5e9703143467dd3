using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppSecretInline>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppSecretInlineTests
{
    [Fact]
    public void Reports_a_hardcoded_secret() => Verify.VerifyContainerGroup("""
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
    public void Reports_a_hardcoded_secret_of_a_job() => Verify.VerifyContainerGroup("""
        resource job 'Microsoft.App/jobs@2025-01-01' = {
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
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_a_placeholder() => Verify.VerifyContainerGroup("""
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

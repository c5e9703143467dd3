using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppNameInvalid>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppNameInvalidTests
{
    [Fact]
    public void Reports_an_invalid_name() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2023-07-01' = {
          name: {|CNS6486(App_1):'App_1'|}
          properties: {
            environment: {}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_valid_name() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2023-07-01' = {
          name: 'shop-1'
          properties: {
            environment: {}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_name() => Verify.VerifyContainerGroup("""
        param prefix string

        resource app 'Microsoft.App/containerApps@2023-07-01' = {
          name: '${prefix}!'
          properties: {
            environment: {}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_job() => Verify.VerifyContainerGroup("""
        resource job 'Microsoft.App/jobs@2025-01-01' = {
          name: {|CNS6486(Nightly_Job):'Nightly_Job'|}
          properties: { environmentId: 'e' }
        }
        """, DataFormat.Bicep);
}

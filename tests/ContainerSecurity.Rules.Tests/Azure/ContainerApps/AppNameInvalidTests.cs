using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppNameInvalid>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppNameInvalidTests
{
    [Fact]
    public void Reports_a_name_that_is_refused() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2023-07-01' = {
          name: {|CNS6486(App_1):'App_1'|}
          properties: {
            environment: {}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_a_good_name_pass() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2023-07-01' = {
          name: 'shop-1'
          properties: {
            environment: {}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_name_that_is_not_known() => Verify.VerifyContainerGroup("""
        param prefix string

        resource app 'Microsoft.App/containerApps@2023-07-01' = {
          name: '${prefix}!'
          properties: {
            environment: {}
          }
        }
        """, DataFormat.Bicep);
}

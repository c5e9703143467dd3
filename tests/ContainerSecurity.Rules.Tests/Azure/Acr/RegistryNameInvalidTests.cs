using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryNameInvalid>;

namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryNameInvalidTests
{
    [Fact]
    public void Reports_a_name_that_is_refused() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: {|CNS6153(has-dash):'has-dash'|}
          properties: {
            publicNetworkAccess: 'Disabled'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_a_good_name_pass() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop1'
          properties: {
            publicNetworkAccess: 'Disabled'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_name_that_is_not_known() => Verify.VerifyContainerGroup("""
        param prefix string

        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: '${prefix}!'
          properties: {
            publicNetworkAccess: 'Disabled'
          }
        }
        """, DataFormat.Bicep);
}

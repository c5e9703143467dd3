using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryNameInvalid>;

namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryNameInvalidTests
{
    [Fact]
    public void Reports_an_invalid_name() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: {|CNS6153(has-dash):'has-dash'|}
          properties: {
            publicNetworkAccess: 'Disabled'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_valid_name() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop1'
          properties: {
            publicNetworkAccess: 'Disabled'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_name() => Verify.VerifyContainerGroup("""
        param prefix string

        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: '${prefix}!'
          properties: {
            publicNetworkAccess: 'Disabled'
          }
        }
        """, DataFormat.Bicep);
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryScopeMapWildcard>;

namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryScopeMapWildcardTests
{
    [Fact]
    public void Reports_a_star() => Verify.VerifyContainerGroup("""
        resource map 'Microsoft.ContainerRegistry/registries/scopeMaps@2023-07-01' = {
          name: 'shop/ci'
          properties: {
            actions: [
              'repositories/*/content/read'
              {|CNS5474(shop/ci, repositories/*/content/write):'repositories/*/content/write'|}
              {|CNS5474(shop/ci, repositories/*/content/delete):'repositories/*/content/delete'|}
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_a_repository_pass() => Verify.VerifyContainerGroup("""
        resource map 'Microsoft.ContainerRegistry/registries/scopeMaps@2023-07-01' = {
          name: 'shop/ci'
          properties: {
            actions: ['repositories/team/*/content/write', 'repositories/web/content/delete']
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_actions_that_are_not_known() => Verify.VerifyContainerGroup("""
        param actions array

        resource map 'Microsoft.ContainerRegistry/registries/scopeMaps@2023-07-01' = {
          name: 'shop/ci'
          properties: {
            actions: actions
          }
        }
        """, DataFormat.Bicep);
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryScopeMapWildcard>;

namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryScopeMapWildcardTests
{
    [Fact]
    public void Reports_a_wildcard() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_a_named_repository() => Verify.VerifyContainerGroup("""
        resource map 'Microsoft.ContainerRegistry/registries/scopeMaps@2023-07-01' = {
          name: 'shop/ci'
          properties: {
            actions: ['repositories/team/*/content/write', 'repositories/web/content/delete']
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_unknown_actions() => Verify.VerifyContainerGroup("""
        param actions array

        resource map 'Microsoft.ContainerRegistry/registries/scopeMaps@2023-07-01' = {
          name: 'shop/ci'
          properties: {
            actions: actions
          }
        }
        """, DataFormat.Bicep);
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryCacheRule>;

namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryCacheRuleTests
{
    [Fact]
    public void Reports_a_cache_rule() => Verify.VerifyContainerGroup("""
        resource rule 'Microsoft.ContainerRegistry/registries/cacheRules@2023-07-01' = {
          name: {|CNS1206(shop/nginx):'shop/nginx'|}
          properties: {
            sourceRepository: 'docker.io/library/nginx'
            targetRepository: 'nginx'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_registry() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop'
          properties: {
            adminUserEnabled: false
          }
        }
        """, DataFormat.Bicep);
}

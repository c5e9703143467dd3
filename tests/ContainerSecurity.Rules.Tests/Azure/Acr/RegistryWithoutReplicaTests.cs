using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryWithoutReplica>;

namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryWithoutReplicaTests
{
    [Fact]
    public void Reports_a_registry_without_a_replica() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: {|CNS6154(shop):'shop'|}
          sku: { name: 'Premium' }
          properties: {
            adminUserEnabled: false
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_replicated_registry() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop'
          sku: { name: 'Premium' }
          properties: {
            adminUserEnabled: false
          }
        }

        resource copy 'Microsoft.ContainerRegistry/registries/replications@2023-07-01' = {
          parent: registry
          name: 'northeurope'
          location: 'northeurope'
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_other_tiers() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop'
          sku: { name: 'Basic' }
          properties: {
            adminUserEnabled: false
          }
        }
        """, DataFormat.Bicep);
}

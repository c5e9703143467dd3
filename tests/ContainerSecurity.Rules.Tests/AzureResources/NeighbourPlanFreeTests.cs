using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.AzureResources.NeighbourPlanFree>;

namespace ContainerSecurity.Tests.AzureResources;

public class NeighbourPlanFreeTests
{
    [Fact]
    public void Reports_it() => Verify.VerifyContainerGroup("""
        resource plan 'Microsoft.Security/pricings@2024-01-01' = {
          name: 'KeyVaults'
          properties: {
            pricingTier: [|'Free'|]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_the_good_form_pass() => Verify.VerifyContainerGroup("""
        resource plan 'Microsoft.Security/pricings@2024-01-01' = {
          name: 'KeyVaults'
          properties: {
            pricingTier: 'Standard'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Leaves_other_plans_to_another_rule() => Verify.VerifyContainerGroup("""
        resource plan 'Microsoft.Security/pricings@2024-01-01' = {
          name: 'Containers'
          properties: {
            pricingTier: 'Free'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_plan_that_is_not_known() => Verify.VerifyContainerGroup("""
        param name string

        resource plan 'Microsoft.Security/pricings@2024-01-01' = {
          name: name
          properties: {
            pricingTier: 'Free'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_tier_that_is_not_known() => Verify.VerifyContainerGroup("""
        param tier string

        resource plan 'Microsoft.Security/pricings@2024-01-01' = {
          name: 'KeyVaults'
          properties: {
            pricingTier: tier
          }
        }
        """, DataFormat.Bicep);
}

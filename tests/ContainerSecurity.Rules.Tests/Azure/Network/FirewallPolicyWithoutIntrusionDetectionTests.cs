using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Network.FirewallPolicyWithoutIntrusionDetection>;

namespace ContainerSecurity.Rules.Tests.Azure.Network;

public class FirewallPolicyWithoutIntrusionDetectionTests
{
    [Fact]
    public void Reports_Alert() => Verify.VerifyContainerGroup("""
        resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' = {
          name: 'shop'
          properties: {
            sku: { tier: 'Premium' }
            intrusionDetection: { mode: {|CNS4221(shop):'Alert'|} }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_Deny_pass() => Verify.VerifyContainerGroup("""
        resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' = {
          name: 'shop'
          properties: {
            sku: { tier: 'Premium' }
            intrusionDetection: { mode: 'Deny' }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_other_tiers_pass() => Verify.VerifyContainerGroup("""
        resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' = {
          name: 'shop'
          properties: {
            sku: { tier: 'Standard' }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup("""
        param mode string

        resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' = {
          name: 'shop'
          properties: {
            sku: { tier: 'Premium' }
            intrusionDetection: { mode: mode }
          }
        }
        """, DataFormat.Bicep);
}

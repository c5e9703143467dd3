using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Network.FirewallPolicyWithoutIntrusionDetection>;

namespace ContainerSecurity.Rules.Tests.Azure.Network;

public class FirewallPolicyWithoutIntrusionDetectionTests
{
    [Fact]
    public void Reports_Alert_mode() => Verify.VerifyContainerGroup("""
        resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' = {
          name: 'shop'
          properties: {
            sku: { tier: 'Premium' }
            intrusionDetection: { mode: {|CNS4221(shop):'Alert'|} }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_Deny() => Verify.VerifyContainerGroup("""
        resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' = {
          name: 'shop'
          properties: {
            sku: { tier: 'Premium' }
            intrusionDetection: { mode: 'Deny' }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_other_tiers() => Verify.VerifyContainerGroup("""
        resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' = {
          name: 'shop'
          properties: {
            sku: { tier: 'Standard' }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
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

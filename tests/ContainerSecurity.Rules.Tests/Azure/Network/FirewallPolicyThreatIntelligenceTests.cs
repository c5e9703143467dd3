using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Network.FirewallPolicyThreatIntelligence>;

namespace ContainerSecurity.Rules.Tests.Azure.Network;

public class FirewallPolicyThreatIntelligenceTests
{
    [Fact]
    public void Reports_Alert_mode() => Verify.VerifyContainerGroup("""
        resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' = {
          name: 'shop'
          properties: {
            threatIntelMode: {|CNS4220(shop):'Alert'|}
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_the_default_mode() => Verify.VerifyContainerGroup("""
        resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' = {
          name: {|CNS4220(shop):'shop'|}
          properties: {
            sku: { tier: 'Standard' }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_Deny() => Verify.VerifyContainerGroup("""
        resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' = {
          name: 'shop'
          properties: {
            threatIntelMode: 'Deny'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
        param mode string

        resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' = {
          name: 'shop'
          properties: {
            threatIntelMode: mode
          }
        }
        """, DataFormat.Bicep);
}

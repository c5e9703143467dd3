using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Network.AllPortsOpenToInternet>;

namespace ContainerSecurity.Rules.Tests.Azure.Network;

public class AllPortsOpenToInternetTests
{
    [Fact]
    public void Reports_it() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.Network/networkSecurityGroups@2023-11-01' = {
          name: 'shop'
          properties: {
            securityRules: [
              {
                name: 'admin'
                properties: {
                  access: 'Allow'
                  direction: 'Inbound'
                  priority: 100
                  protocol: 'Tcp'
                  sourceAddressPrefix: '*'
                  sourcePortRange: '*'
                  destinationAddressPrefix: '*'
                  destinationPortRange: {|CNS4172(admin):'*'|}
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_the_good_form_pass() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.Network/networkSecurityGroups@2023-11-01' = {
          name: 'shop'
          properties: {
            securityRules: [
              {
                name: 'admin'
                properties: {
                  access: 'Allow'
                  direction: 'Inbound'
                  priority: 100
                  protocol: 'Tcp'
                  sourceAddressPrefix: '*'
                  sourcePortRange: '*'
                  destinationAddressPrefix: '*'
                  destinationPortRange: '443'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_the_source_is_not_known() => Verify.VerifyContainerGroup("""
        param source string

        resource group 'Microsoft.Network/networkSecurityGroups@2023-11-01' = {
          name: 'shop'
          properties: {
            securityRules: [
              {
                name: 'admin'
                properties: {
                  access: 'Allow'
                  direction: 'Inbound'
                  priority: 100
                  protocol: 'Tcp'
                  sourceAddressPrefix: source
                  sourcePortRange: '*'
                  destinationAddressPrefix: '*'
                  destinationPortRange: '*'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_a_rule_that_denies_pass() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.Network/networkSecurityGroups@2023-11-01' = {
          name: 'shop'
          properties: {
            securityRules: [
              {
                name: 'admin'
                properties: {
                  access: 'Deny'
                  direction: 'Inbound'
                  priority: 100
                  protocol: 'Tcp'
                  sourceAddressPrefix: '*'
                  sourcePortRange: '*'
                  destinationAddressPrefix: '*'
                  destinationPortRange: '*'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

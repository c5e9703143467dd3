using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Network.RemoteDesktopOpenToInternet>;

namespace ContainerSecurity.Rules.Tests.Azure.Network;

public class RemoteDesktopOpenToInternetTests
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
                  destinationPortRange: {|CNS4171(admin):'3389'|}
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
                  sourceAddressPrefix: '192.0.2.0/24'
                  sourcePortRange: '*'
                  destinationAddressPrefix: '*'
                  destinationPortRange: '3389'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_range() => Verify.VerifyContainerGroup("""
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
                  protocol: '*'
                  sourceAddressPrefix: 'Internet'
                  sourcePortRange: '*'
                  destinationAddressPrefix: '*'
                  destinationPortRange: {|CNS4171(admin):'3386-3394'|}
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
                  destinationPortRange: '3389'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_another_port_pass() => Verify.VerifyContainerGroup("""
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
    public void Lets_another_protocol_pass() => Verify.VerifyContainerGroup("""
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
                  protocol: 'Udp'
                  sourceAddressPrefix: '*'
                  sourcePortRange: '*'
                  destinationAddressPrefix: '*'
                  destinationPortRange: '3389'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_the_port_is_not_known() => Verify.VerifyContainerGroup("""
        param port string

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
                  destinationPortRange: port
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

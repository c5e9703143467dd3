using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Network.SshOpenToInternet>;

namespace ContainerSecurity.Rules.Tests.Azure.Network;

public class SshOpenToInternetTests
{
    [Fact]
    public void Reports_port_22_open_to_the_Internet() => Verify.VerifyContainerGroup("""
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
                  destinationPortRange: {|CNS4170(admin):'22'|}
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
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
                  destinationPortRange: '22'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_port_range() => Verify.VerifyContainerGroup("""
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
                  destinationPortRange: {|CNS4170(admin):'19-27'|}
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_Deny_rule() => Verify.VerifyContainerGroup("""
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
                  destinationPortRange: '22'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_another_port() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_another_protocol() => Verify.VerifyContainerGroup("""
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
                  destinationPortRange: '22'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_port() => Verify.VerifyContainerGroup("""
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

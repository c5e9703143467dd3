using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Network.UdpOpenToInternet>;

namespace ContainerSecurity.Rules.Tests.Azure.Network;

public class UdpOpenToInternetTests
{
    [Fact]
    public void Reports_UDP() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
          name: 'shop'
          properties: {
            securityRules: [
              {
                name: 'in'
                properties: {
                  access: 'Allow'
                  direction: 'Inbound'
                  priority: 100
                  protocol: 'Udp'
                  sourceAddressPrefix: {|CNS4219(in):'*'|}
                  destinationPortRange: '53'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_TCP() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
          name: 'shop'
          properties: {
            securityRules: [
              {
                name: 'in'
                properties: {
                  access: 'Allow'
                  direction: 'Inbound'
                  priority: 100
                  protocol: 'Tcp'
                  sourceAddressPrefix: '*'
                  destinationPortRange: '443'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_restricted_sources() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
          name: 'shop'
          properties: {
            securityRules: [
              {
                name: 'in'
                properties: {
                  access: 'Allow'
                  direction: 'Inbound'
                  priority: 100
                  protocol: 'Udp'
                  sourceAddressPrefix: '10.0.0.0/8'
                  destinationPortRange: '53'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_protocol() => Verify.VerifyContainerGroup("""
        param protocol string

        resource group 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
          name: 'shop'
          properties: {
            securityRules: [
              {
                name: 'in'
                properties: {
                  access: 'Allow'
                  direction: 'Inbound'
                  priority: 100
                  protocol: protocol
                  sourceAddressPrefix: '*'
                  destinationPortRange: '53'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Network.AllPortsOpenToInternet>;

namespace ContainerSecurity.Rules.Tests.Azure.Network;

public class AllPortsOpenToInternetTests
{
    [Fact]
    public void Reports_all_ports_open_to_the_Internet() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_an_unknown_source() => Verify.VerifyContainerGroup("""
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
                  destinationPortRange: '*'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

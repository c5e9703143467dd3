using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Network.HttpOpenToInternet>;

namespace ContainerSecurity.Rules.Tests.Azure.Network;

public class HttpOpenToInternetTests
{
    [Fact]
    public void Reports_port_80() => Verify.VerifyContainerGroup("""
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
                  destinationPortRange: {|CNS4217(in):'80'|}
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_port_range() => Verify.VerifyContainerGroup("""
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
                  protocol: '*'
                  sourceAddressPrefix: 'Internet'
                  destinationPortRanges: ['443', {|CNS4217(in):'1-1024'|}]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_port_443() => Verify.VerifyContainerGroup("""
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
                  protocol: 'Tcp'
                  sourceAddressPrefix: '10.0.0.0/8'
                  destinationPortRange: '80'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_source() => Verify.VerifyContainerGroup("""
        param source string

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
                  sourceAddressPrefix: source
                  destinationPortRange: '80'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Network.SubnetWithoutSecurityGroup>;

namespace ContainerSecurity.Rules.Tests.Azure.Network;

public class SubnetWithoutSecurityGroupTests
{
    [Fact]
    public void Reports_a_subnet_without_a_network_security_group() => Verify.VerifyContainerGroup("""
        resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
          name: 'shop'
          properties: {
            subnets: [
              {
                name: {|CNS4210(containers):'containers'|}
                properties: {
                  addressPrefix: '10.0.1.0/24'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
        resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
          name: 'shop'
          properties: {
            subnets: [
              {
                name: 'containers'
                properties: {
                  addressPrefix: '10.0.1.0/24'
                  networkSecurityGroup: {
                    id: '/subscriptions/0/groups/shop'
                  }
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_subnet_resource() => Verify.VerifyContainerGroup("""
        resource subnet 'Microsoft.Network/virtualNetworks/subnets@2023-11-01' = {
          name: {|CNS4210(shop/containers):'shop/containers'|}
          properties: {
            addressPrefix: '10.0.1.0/24'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_reserved_subnets() => Verify.VerifyContainerGroup("""
        resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
          name: 'shop'
          properties: {
            subnets: [
              {
                name: 'GatewaySubnet'
                properties: {
                  addressPrefix: '10.0.1.0/24'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_network_security_group() => Verify.VerifyContainerGroup("""
        param group object

        resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
          name: 'shop'
          properties: {
            subnets: [
              {
                name: 'containers'
                properties: {
                  networkSecurityGroup: group
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_unknown_subnets() => Verify.VerifyContainerGroup("""
        param subnets array

        resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
          name: 'shop'
          properties: {
            subnets: subnets
          }
        }
        """, DataFormat.Bicep);
}

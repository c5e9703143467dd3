using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Network.SubnetWithoutSecurityGroup>;

namespace ContainerSecurity.Rules.Tests.Azure.Network;

public class SubnetWithoutSecurityGroupTests
{
    [Fact]
    public void Reports_it() => Verify.VerifyContainerGroup("""
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
    public void Lets_the_good_form_pass() => Verify.VerifyContainerGroup("""
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
    public void Reports_a_subnet_of_its_own() => Verify.VerifyContainerGroup("""
        resource subnet 'Microsoft.Network/virtualNetworks/subnets@2023-11-01' = {
          name: {|CNS4210(shop/containers):'shop/containers'|}
          properties: {
            addressPrefix: '10.0.1.0/24'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_subnets_that_can_have_none() => Verify.VerifyContainerGroup("""
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
    public void Says_nothing_of_a_group_that_is_not_known() => Verify.VerifyContainerGroup("""
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
    public void Says_nothing_of_subnets_that_are_not_known() => Verify.VerifyContainerGroup("""
        param subnets array

        resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
          name: 'shop'
          properties: {
            subnets: subnets
          }
        }
        """, DataFormat.Bicep);
}

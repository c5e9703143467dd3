using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupOldApi>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupOldApiTests
{
    [Fact]
    public void Reports_an_old_version() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@{|CNS7181(shop, 2018-10-01, subnets):2018-10-01|}' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  command: []
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_version_without_the_security_context() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@{|CNS7181(shop, 2021-10-01, the security context):2021-10-01|}' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  command: []
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_newer_version() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2025-09-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  command: []
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

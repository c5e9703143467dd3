using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupIdentityOpenToAll>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupIdentityOpenToAllTests
{
    [Fact]
    public void Reports_it() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            identityAcls: {
              defaultAccess: {|CNS5352(shop):'All'|}
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_the_good_form_pass() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            identityAcls: {
              defaultAccess: 'System'
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_known() => Verify.VerifyContainerGroup("""
        param access string

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            identityAcls: {
              defaultAccess: access
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_set() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
          }
        }
        """, DataFormat.Bicep);
}

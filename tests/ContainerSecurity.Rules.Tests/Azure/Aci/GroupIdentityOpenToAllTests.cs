using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupIdentityOpenToAll>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupIdentityOpenToAllTests
{
    [Fact]
    public void Reports_default_access_for_all_containers() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_a_missing_setting() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
          }
        }
        """, DataFormat.Bicep);
}

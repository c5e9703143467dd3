using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupCustomerKey>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupCustomerKeyTests
{
    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: {|CNS3250(shop):'shop'|}
          properties: {}
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            encryptionProperties: {
              keyName: 'shop'
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
        param setting string

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            encryptionProperties: {
              keyName: setting
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerInstance/containerGroups",
          "apiVersion": "2023-05-01",
          "name": {|CNS3250(shop):"shop"|},
          "properties": {}
        }
        """), DataFormat.Arm);

    [Fact]
    public void Does_not_report_a_group_that_takes_settings_from_a_profile() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2024-11-01-preview' = {
          name: 'shop'
          properties: {
            containerGroupProfile: { id: 'p', revision: 1 }
            containers: []
          }
        }
        """, DataFormat.Bicep);
}

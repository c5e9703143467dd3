using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.KeyVault.VaultOpenNetwork>;

namespace ContainerSecurity.Rules.Tests.Azure.KeyVault;

public class VaultOpenNetworkTests
{
    private static readonly SettingTemplate Template = new("Microsoft.KeyVault/vaults@2023-07-01", "properties.networkAcls.defaultAction");

    [Fact]
    public void Reports_default_action_Allow() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS4174(shop):'Allow'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup(Template.Bicep("'Deny'"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_disabled_public_network_access() => Verify.VerifyContainerGroup("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            publicNetworkAccess: 'Disabled'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
        param rules object

        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            networkAcls: rules
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Fixes_the_value_in_Bicep() => Verify.VerifyFix(Template.Bicep("{|CNS4174(shop):'Allow'|}"), Template.Bicep("'Deny'"));

    [Fact]
    public void Fixes_the_value_in_JSON() => Verify.VerifyFix(Template.Arm("{|CNS4174(shop):\"Allow\"|}"), Template.Arm("\"Deny\""));

    [Fact]
    public void Fixes_a_missing_setting_in_Bicep() => Verify.VerifyFix("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: {|CNS4174(shop):'shop'|}
          properties: {}
        }
        """,
        """
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            networkAcls: {
              defaultAction: 'Deny'
            }
          }
        }
        """);

    [Fact]
    public void Fixes_a_missing_setting_in_JSON() => Verify.VerifyFix(ArmText.Resources("""
        {
          "type": "Microsoft.KeyVault/vaults",
          "apiVersion": "2023-07-01",
          "name": {|CNS4174(shop):"shop"|},
          "properties": {
            "tags": {}
          }
        }
        """),
        ArmText.Resources("""
        {
          "type": "Microsoft.KeyVault/vaults",
          "apiVersion": "2023-07-01",
          "name": "shop",
          "properties": {
            "tags": {},
            "networkAcls": {"defaultAction": "Deny"}
          }
        }
        """));
}

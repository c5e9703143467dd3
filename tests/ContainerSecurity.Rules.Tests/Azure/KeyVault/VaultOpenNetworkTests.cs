using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.KeyVault.VaultOpenNetwork>;

namespace ContainerSecurity.Rules.Tests.Azure.KeyVault;

public class VaultOpenNetworkTests
{
    private static readonly SettingTemplate Template = new("Microsoft.KeyVault/vaults@2023-07-01", "properties.networkAcls.defaultAction");

    [Fact]
    public void Reports_it() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS4174(shop):'Allow'|}"), DataFormat.Bicep);

    [Fact]
    public void Lets_the_good_form_pass() => Verify.VerifyContainerGroup(Template.Bicep("'Deny'"), DataFormat.Bicep);

    [Fact]
    public void Lets_a_closed_vault_pass() => Verify.VerifyContainerGroup("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            publicNetworkAccess: 'Disabled'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_known() => Verify.VerifyContainerGroup("""
        param rules object

        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            networkAcls: rules
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void The_fix_sets_the_value_in_Bicep() => Verify.VerifyFix(Template.Bicep("{|CNS4174(shop):'Allow'|}"), Template.Bicep("'Deny'"));

    [Fact]
    public void The_fix_sets_the_value_in_JSON() => Verify.VerifyFix(Template.Arm("{|CNS4174(shop):\"Allow\"|}"), Template.Arm("\"Deny\""));

    [Fact]
    public void The_fix_adds_what_is_missing_in_Bicep() => Verify.VerifyFix("""
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
    public void The_fix_adds_what_is_missing_in_JSON() => Verify.VerifyFix("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.KeyVault/vaults",
              "apiVersion": "2023-07-01",
              "name": {|CNS4174(shop):"shop"|},
              "properties": {
                "tags": {}
              }
            }
          ]
        }
        """,
        """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.KeyVault/vaults",
              "apiVersion": "2023-07-01",
              "name": "shop",
              "properties": {
                "networkAcls": {"defaultAction": "Deny"},
                "tags": {}
              }
            }
          ]
        }
        """);
}

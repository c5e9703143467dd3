using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.KeyVault.VaultAccessPolicies>;

namespace ContainerSecurity.Rules.Tests.Azure.KeyVault;

public class VaultAccessPoliciesTests
{
    private static readonly SettingTemplate Template = new("Microsoft.KeyVault/vaults@2023-07-01", "properties.enableRbacAuthorization");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS5470(shop):false|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS5470(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("true"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS5470(shop):false|}"), DataFormat.Arm);

    [Fact]
    public void Fixes_the_value_in_Bicep() => Verify.VerifyFix(Template.Bicep("{|CNS5470(shop):false|}"), Template.Bicep("true"));

    [Fact]
    public void Fixes_the_value_in_JSON() => Verify.VerifyFix(Template.Arm("{|CNS5470(shop):false|}"), Template.Arm("true"));

    [Fact]
    public void Fixes_a_missing_setting_in_Bicep() => Verify.VerifyFix("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: {|CNS5470(shop):'shop'|}
          properties: {}
        }
        """,
        """
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            enableRbacAuthorization: true
          }
        }
        """);

    [Fact]
    public void Fixes_a_missing_setting_in_JSON() => Verify.VerifyFix(ArmText.Resources("""
        {
          "type": "Microsoft.KeyVault/vaults",
          "apiVersion": "2023-07-01",
          "name": {|CNS5470(shop):"shop"|},
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
            "enableRbacAuthorization": true
          }
        }
        """));
}

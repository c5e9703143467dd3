using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryPublicNetwork>;
namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryPublicNetworkTests
{
    private static readonly string Registry = """
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop'
          properties: {
            publicNetworkAccess: 'Disabled'
          }
        }
        """;

    private static readonly SettingTemplate Template = new("Microsoft.ContainerRegistry/registries@2023-11-01-preview", "properties.publicNetworkAccess");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS4150(shop):'Enabled'|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS4150(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("'Disabled'"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS4150(shop):\"Enabled\"|}"), DataFormat.Arm);

    [Fact]
    public void Fixes_the_value_in_Bicep() => Verify.VerifyFix("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop'
          properties: {
            publicNetworkAccess: {|CNS4150(shop):'Enabled'|}
          }
        }
        """,
        Registry);

    [Fact]
    public void Fixes_the_value_in_JSON() => Verify.VerifyFix(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerRegistry/registries",
          "apiVersion": "2023-07-01",
          "name": "shop",
          "properties": {
            "publicNetworkAccess": {|CNS4150(shop):"Enabled"|}
          }
        }
        """),
        ArmText.Resources("""
        {
          "type": "Microsoft.ContainerRegistry/registries",
          "apiVersion": "2023-07-01",
          "name": "shop",
          "properties": {
            "publicNetworkAccess": "Disabled"
          }
        }
        """));

    [Fact]
    public void Fixes_a_missing_setting_in_Bicep() => Verify.VerifyFix("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: {|CNS4150(shop):'shop'|}
          properties: {}
        }
        """,
        Registry);

    [Fact]
    public void Fixes_a_missing_setting_in_JSON() => Verify.VerifyFix(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerRegistry/registries",
          "apiVersion": "2023-07-01",
          "name": {|CNS4150(shop):"shop"|},
          "properties": {
            "tags": {}
          }
        }
        """),
        ArmText.Resources("""
        {
          "type": "Microsoft.ContainerRegistry/registries",
          "apiVersion": "2023-07-01",
          "name": "shop",
          "properties": {
            "tags": {},
            "publicNetworkAccess": "Disabled"
          }
        }
        """));
}

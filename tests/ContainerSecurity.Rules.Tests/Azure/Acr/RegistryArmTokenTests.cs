using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryArmToken>;
namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryArmTokenTests
{
    private static readonly string Registry = """
        resource registry 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
          name: 'shop'
          properties: {
            policies: {
              azureADAuthenticationAsArmPolicy: {
                status: 'disabled'
              }
            }
          }
        }
        """;

    private static readonly SettingTemplate Template = new("Microsoft.ContainerRegistry/registries@2023-11-01-preview", "properties.policies.azureADAuthenticationAsArmPolicy.status");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS5452(shop):'enabled'|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS5452(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("'disabled'"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS5452(shop):\"enabled\"|}"), DataFormat.Arm);

    [Fact]
    public void Fixes_the_value_in_Bicep() => Verify.VerifyFix("""
        resource registry 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
          name: 'shop'
          properties: {
            policies: {
              azureADAuthenticationAsArmPolicy: {
                status: {|CNS5452(shop):'enabled'|}
              }
            }
          }
        }
        """,
        Registry);

    [Fact]
    public void Fixes_the_value_in_JSON() => Verify.VerifyFix(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerRegistry/registries",
          "apiVersion": "2025-04-01",
          "name": "shop",
          "properties": {
            "policies": {"azureADAuthenticationAsArmPolicy": {"status": {|CNS5452(shop):"enabled"|}}}
          }
        }
        """),
        ArmText.Resources("""
        {
          "type": "Microsoft.ContainerRegistry/registries",
          "apiVersion": "2025-04-01",
          "name": "shop",
          "properties": {
            "policies": {"azureADAuthenticationAsArmPolicy": {"status": "disabled"}}
          }
        }
        """));

    [Fact]
    public void Fixes_a_missing_setting_in_Bicep() => Verify.VerifyFix("""
        resource registry 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
          name: {|CNS5452(shop):'shop'|}
          properties: {}
        }
        """,
        Registry);

    [Fact]
    public void Fixes_a_missing_setting_in_JSON() => Verify.VerifyFix(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerRegistry/registries",
          "apiVersion": "2025-04-01",
          "name": {|CNS5452(shop):"shop"|},
          "properties": {
            "tags": {}
          }
        }
        """),
        ArmText.Resources("""
        {
          "type": "Microsoft.ContainerRegistry/registries",
          "apiVersion": "2025-04-01",
          "name": "shop",
          "properties": {
            "tags": {},
            "policies": {"azureADAuthenticationAsArmPolicy": {"status": "disabled"}}
          }
        }
        """));

    [Fact]
    public void Does_not_fix_an_older_API_version() => Verify.VerifyFix("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: {|CNS5452(shop):'shop'|}
          properties: {}
        }
        """,
        """
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop'
          properties: {}
        }
        """);

    [Fact]
    public void Does_not_fix_an_expression() => Verify.VerifyFix("""
        var settings = { policies: { azureADAuthenticationAsArmPolicy: { status: 'enabled' } } }
        resource registry 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
          name: 'shop'
          properties: {|CNS5452(shop):settings|}
        }
        """,
        """
        var settings = { policies: { azureADAuthenticationAsArmPolicy: { status: 'enabled' } } }
        resource registry 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
          name: 'shop'
          properties: settings
        }
        """);
}

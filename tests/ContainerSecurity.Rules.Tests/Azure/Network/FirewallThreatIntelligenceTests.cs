using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Network.FirewallThreatIntelligence>;

namespace ContainerSecurity.Rules.Tests.Azure.Network;

public class FirewallThreatIntelligenceTests
{
    private static readonly string Firewall = """
        resource firewall 'Microsoft.Network/azureFirewalls@2024-05-01' = {
          name: 'shop'
          properties: {
            threatIntelMode: 'Deny'
          }
        }
        """;

    private static readonly SettingTemplate Template = new("Microsoft.Network/azureFirewalls@2023-11-01", "properties.threatIntelMode");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS4173(shop):'Alert'|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS4173(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("'Deny'"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS4173(shop):\"Alert\"|}"), DataFormat.Arm);

    [Fact]
    public void Fixes_the_value_in_Bicep() => Verify.VerifyFix("""
        resource firewall 'Microsoft.Network/azureFirewalls@2024-05-01' = {
          name: 'shop'
          properties: {
            threatIntelMode: {|CNS4173(shop):'Alert'|}
          }
        }
        """,
        Firewall);

    [Fact]
    public void Fixes_the_value_in_JSON() => Verify.VerifyFix(ArmText.Resources("""
        {
          "type": "Microsoft.Network/azureFirewalls",
          "apiVersion": "2024-05-01",
          "name": "shop",
          "properties": {
            "threatIntelMode": {|CNS4173(shop):"Alert"|}
          }
        }
        """),
        ArmText.Resources("""
        {
          "type": "Microsoft.Network/azureFirewalls",
          "apiVersion": "2024-05-01",
          "name": "shop",
          "properties": {
            "threatIntelMode": "Deny"
          }
        }
        """));

    [Fact]
    public void Fixes_a_missing_setting_in_Bicep() => Verify.VerifyFix("""
        resource firewall 'Microsoft.Network/azureFirewalls@2024-05-01' = {
          name: {|CNS4173(shop):'shop'|}
          properties: {}
        }
        """,
        Firewall);

    [Fact]
    public void Fixes_a_missing_setting_in_JSON() => Verify.VerifyFix(ArmText.Resources("""
        {
          "type": "Microsoft.Network/azureFirewalls",
          "apiVersion": "2024-05-01",
          "name": {|CNS4173(shop):"shop"|},
          "properties": {
            "tags": {}
          }
        }
        """),
        ArmText.Resources("""
        {
          "type": "Microsoft.Network/azureFirewalls",
          "apiVersion": "2024-05-01",
          "name": "shop",
          "properties": {
            "tags": {},
            "threatIntelMode": "Deny"
          }
        }
        """));

    [Theory]
    [InlineData("{ id: 'x' }", "'shop'")]
    [InlineData("policy", "'shop'")]
    [InlineData("{}", "{|CNS4173(shop):'shop'|}")]
    public void Does_not_report_a_firewall_with_a_policy(string policy, string name) => Verify.VerifyContainerGroup($$"""
        param policy object

        resource firewall 'Microsoft.Network/azureFirewalls@2023-11-01' = {
          name: {{name}}
          properties: {
            firewallPolicy: {{policy}}
          }
        }
        """, DataFormat.Bicep);
}

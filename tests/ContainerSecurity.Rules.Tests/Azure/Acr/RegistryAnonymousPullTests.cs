using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryAnonymousPull>;
namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryAnonymousPullTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerRegistry/registries@2023-11-01-preview", "properties.anonymousPullEnabled");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS5451(shop):true|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("false"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS5451(shop):true|}"), DataFormat.Arm);

    [Fact]
    public void Fixes_the_value_in_Bicep() => Verify.VerifyFix("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop'
          properties: {
            anonymousPullEnabled: {|CNS5451(shop):true|}
          }
        }
        """,
        """
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop'
          properties: {
            anonymousPullEnabled: false
          }
        }
        """);

    [Fact]
    public void Fixes_the_value_in_JSON() => Verify.VerifyFix(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerRegistry/registries",
          "apiVersion": "2023-07-01",
          "name": "shop",
          "properties": {
            "anonymousPullEnabled": {|CNS5451(shop):true|}
          }
        }
        """),
        ArmText.Resources("""
        {
          "type": "Microsoft.ContainerRegistry/registries",
          "apiVersion": "2023-07-01",
          "name": "shop",
          "properties": {
            "anonymousPullEnabled": false
          }
        }
        """));

    [Fact]
    public void Does_not_report_the_Basic_tier() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop'
          sku: { name: 'Basic' }
          properties: {
            anonymousPullEnabled: true
          }
        }
        """, DataFormat.Bicep);
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryAnonymousPull>;
namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryAnonymousPullTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerRegistry/registries@2023-11-01-preview", "properties.anonymousPullEnabled");

    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS5451(shop):true|}"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_set() => Verify.VerifyContainerGroup(Template.Bicep(), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup(Template.Bicep("false"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reads_ARM_templates_too() => Verify.VerifyContainerGroup(Template.Arm("{|CNS5451(shop):true|}"), DataFormat.Arm);

    [Fact]
    public void The_fix_sets_the_value_in_Bicep() => Verify.VerifyFix("""
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
    public void The_fix_sets_the_value_in_JSON() => Verify.VerifyFix("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.ContainerRegistry/registries",
              "apiVersion": "2023-07-01",
              "name": "shop",
              "properties": {
                "anonymousPullEnabled": {|CNS5451(shop):true|}
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
              "type": "Microsoft.ContainerRegistry/registries",
              "apiVersion": "2023-07-01",
              "name": "shop",
              "properties": {
                "anonymousPullEnabled": false
              }
            }
          ]
        }
        """);

    [Fact]
    public void Says_nothing_of_a_basic_registry_which_has_no_anonymous_pull() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop'
          sku: { name: 'Basic' }
          properties: {
            anonymousPullEnabled: true
          }
        }
        """, DataFormat.Bicep);
}

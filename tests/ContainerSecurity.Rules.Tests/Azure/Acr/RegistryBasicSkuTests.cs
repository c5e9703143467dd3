using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryBasicSku>;
namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryBasicSkuTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerRegistry/registries@2023-11-01-preview", "sku.name");

    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS1202(shop):'Basic'|}"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_set() => Verify.VerifyContainerGroup(Template.Bicep(), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup(Template.Bicep("'Premium'"), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reads_ARM_templates_too() => Verify.VerifyContainerGroup("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.ContainerRegistry/registries",
              "apiVersion": "2023-11-01-preview",
              "name": "shop",
              "sku": { "name": {|CNS1202(shop):"Basic"|} }
            }
          ]
        }
        """, DataFormat.Arm);
}

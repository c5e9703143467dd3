using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.AzureResources.DefenderPlanFree>;

namespace ContainerSecurity.Tests.AzureResources;

public class DefenderPlanFreeTests
{
    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup("""
        resource plan 'Microsoft.Security/pricings@2024-01-01' = {
          name: 'Containers'
          properties: {
            pricingTier: [|'Free'|]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_set() => Verify.VerifyContainerGroup("""
        resource plan 'Microsoft.Security/pricings@2024-01-01' = {
          name: 'Containers'
          properties: {}
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup("""
        resource plan 'Microsoft.Security/pricings@2024-01-01' = {
          name: 'Containers'
          properties: {
            pricingTier: 'Standard'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup("""
        param setting string

        resource plan 'Microsoft.Security/pricings@2024-01-01' = {
          name: 'Containers'
          properties: {
            pricingTier: setting
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reads_ARM_templates_too() => Verify.VerifyContainerGroup("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.Security/pricings",
              "apiVersion": "2024-01-01",
              "name": "Containers",
              "properties": { "pricingTier": [|"Free"|] }
            }
          ]
        }
        """, DataFormat.Arm);
}

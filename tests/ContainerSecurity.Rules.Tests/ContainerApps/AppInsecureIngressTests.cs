using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ContainerApps.AppInsecureIngress>;

namespace ContainerSecurity.Tests.ContainerApps;

public class AppInsecureIngressTests
{
    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              ingress: {
                allowInsecure: [|true|]
              }
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_where_it_is_not_set() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {}
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              ingress: {
                allowInsecure: false
              }
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup("""
        param setting string

        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              ingress: {
                allowInsecure: setting
              }
            }
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
              "type": "Microsoft.App/containerApps",
              "apiVersion": "2024-03-01",
              "name": "shop",
              "properties": { "configuration": { "ingress": { "allowInsecure": [|true|] } } }
            }
          ]
        }
        """, DataFormat.Arm);

    [Fact]
    public void The_fix_sets_the_value_in_Bicep() => Verify.VerifyFix("""
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              ingress: {
                allowInsecure: [|true|]
              }
            }
          }
        }
        """,
        """
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            configuration: {
              ingress: {
                allowInsecure: false
              }
            }
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
              "type": "Microsoft.App/containerApps",
              "apiVersion": "2024-03-01",
              "name": "shop",
              "properties": {
                "configuration": {"ingress": {"allowInsecure": [|true|]}}
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
              "type": "Microsoft.App/containerApps",
              "apiVersion": "2024-03-01",
              "name": "shop",
              "properties": {
                "configuration": {"ingress": {"allowInsecure": false}}
              }
            }
          ]
        }
        """);
}

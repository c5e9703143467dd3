using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Templates.SecretInNestedDeployment>;

namespace ContainerSecurity.Rules.Tests.Azure.Templates;

public class SecretInNestedDeploymentTests
{
    [Fact]
    public void Reports_the_outer_scope() => Verify.VerifyContainerGroup("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { "key": { "type": "securestring" }, "plain": { "type": "string" } },
          "resources": [
            {
              "type": "Microsoft.Resources/deployments",
              "apiVersion": "2022-09-01",
              "name": "inner",
              "properties": {
                "mode": "Incremental",
                {|CNS3266(inner, key):"template"|}: {
                  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                  "contentVersion": "1.0.0.0",
                  "resources": [],
                  "variables": { "copy": "[parameters('key')]" }
                }
              }
            }
          ]
        }
        """, DataFormat.Arm);

    [Fact]
    public void Does_not_report_the_inner_scope() => Verify.VerifyContainerGroup("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { "key": { "type": "securestring" }, "plain": { "type": "string" } },
          "resources": [
            {
              "type": "Microsoft.Resources/deployments",
              "apiVersion": "2022-09-01",
              "name": "inner",
              "properties": {
                "mode": "Incremental",
                "expressionEvaluationOptions": { "scope": "inner" },
                "template": {
                  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                  "contentVersion": "1.0.0.0",
                  "resources": [],
                  "variables": { "copy": "[parameters('key')]" }
                }
              }
            }
          ]
        }
        """, DataFormat.Arm);

    [Fact]
    public void Does_not_report_plain_parameters() => Verify.VerifyContainerGroup("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { "key": { "type": "securestring" }, "plain": { "type": "string" } },
          "resources": [
            {
              "type": "Microsoft.Resources/deployments",
              "apiVersion": "2022-09-01",
              "name": "inner",
              "properties": {
                "mode": "Incremental",
                "template": {
                  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                  "contentVersion": "1.0.0.0",
                  "resources": [],
                  "variables": { "copy": "[parameters('plain')]" }
                }
              }
            }
          ]
        }
        """, DataFormat.Arm);

    [Fact]
    public void Does_not_report_an_unknown_scope() => Verify.VerifyContainerGroup("""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { "key": { "type": "securestring" }, "plain": { "type": "string" } },
          "resources": [
            {
              "type": "Microsoft.Resources/deployments",
              "apiVersion": "2022-09-01",
              "name": "inner",
              "properties": {
                "mode": "Incremental",
                "expressionEvaluationOptions": { "scope": "[parameters('plain')]" },
                "template": {
                  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                  "contentVersion": "1.0.0.0",
                  "resources": [],
                  "variables": { "copy": "[parameters('key')]" }
                }
              }
            }
          ]
        }
        """, DataFormat.Arm);
}

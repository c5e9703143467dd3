using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.NodePoolHostEncryptionOff>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class NodePoolHostEncryptionOffTests
{
    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'nodes'
                enableEncryptionAtHost: {|CNS5410(nodes):false|}
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_what_is_not_set() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: {|CNS5410(nodes):'nodes'|}
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_the_good_value() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'nodes'
                enableEncryptionAtHost: true
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_value_that_is_not_known() => Verify.VerifyContainerGroup("""
        param setting string

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'nodes'
                enableEncryptionAtHost: setting
              }
            ]
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
              "type": "Microsoft.ContainerService/managedClusters",
              "apiVersion": "2024-09-01",
              "name": "shop",
              "properties": { "agentPoolProfiles": [ { "name": "nodes", "enableEncryptionAtHost": {|CNS5410(nodes):false|} } ] }
            }
          ]
        }
        """, DataFormat.Arm);

    [Fact]
    public void The_fix_sets_the_value() => Verify.VerifyFix("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'system'
                enableEncryptionAtHost: {|CNS5410(system):false|}
              }
            ]
          }
        }
        """,
        """
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'system'
                enableEncryptionAtHost: true
              }
            ]
          }
        }
        """);

    [Fact]
    public void The_fix_adds_what_is_missing() => Verify.VerifyFix("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: {|CNS5410(system):'system'|}
                count: 3
              }
            ]
          }
        }
        """,
        """
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                enableEncryptionAtHost: true
                name: 'system'
                count: 3
              }
            ]
          }
        }
        """);
}

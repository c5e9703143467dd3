using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.NodePoolSsh>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class NodePoolSshTests
{
    [Fact]
    public void Reports_the_value() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'nodes'
                securityProfile: {
                  sshAccess: {|CNS5409(nodes):'LocalUser'|}
                }
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
                name: {|CNS5409(nodes):'nodes'|}
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
                securityProfile: {
                  sshAccess: 'Disabled'
                }
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
                securityProfile: {
                  sshAccess: setting
                }
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
              "properties": { "agentPoolProfiles": [ { "name": "nodes", "securityProfile": { "sshAccess": {|CNS5409(nodes):"LocalUser"|} } } ] }
            }
          ]
        }
        """, DataFormat.Arm);
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterVersionUnsupported>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterVersionUnsupportedTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerService/managedClusters@2024-09-01", "properties.kubernetesVersion");

    [Fact]
    public void Reports_an_unsupported_version() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS7104(shop, 1.24.9):'1.24.9'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup(Template.Bicep("'1.99'"), DataFormat.Bicep);

    [Fact]
    public void Reports_an_unsupported_node_pool_version() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            agentPoolProfiles: [
              {
                name: 'nodes'
                orchestratorVersion: {|CNS7104(nodes, 1.21.2):'1.21.2'|}
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_missing_version() => Verify.VerifyContainerGroup(Template.Bicep(), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_version() => Verify.VerifyContainerGroup("""
        param version string

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            kubernetesVersion: version
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_invalid_version() => Verify.VerifyContainerGroup(Template.Bicep("'newest'"), DataFormat.Bicep);

    [Fact]
    public void Reports_only_versions_outside_long_term_support() => Verify.VerifyContainerGroup("""
        resource plain 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'plain'
          properties: {
            kubernetesVersion: {|CNS7104(plain, 1.32):'1.32'|}
          }
        }

        resource long 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'long'
          properties: {
            kubernetesVersion: '1.32.4'
            supportPlan: 'AKSLongTermSupport'
          }
        }

        param plan string

        resource maybe 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'maybe'
          properties: {
            kubernetesVersion: '1.32'
            supportPlan: plan
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_new_versions() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            kubernetesVersion: '1.36.1'
            agentPoolProfiles: [
              { name: 'system', orchestratorVersion: '1.99' }
            ]
          }
        }
        """, DataFormat.Bicep);
}

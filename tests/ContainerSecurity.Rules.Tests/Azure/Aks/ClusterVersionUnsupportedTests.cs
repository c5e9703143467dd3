using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterVersionUnsupported>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterVersionUnsupportedTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerService/managedClusters@2024-09-01", "properties.kubernetesVersion");

    [Fact]
    public void Reports_it() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS7104(shop, 1.24.9):'1.24.9'|}"), DataFormat.Bicep);

    [Fact]
    public void Lets_the_good_form_pass() => Verify.VerifyContainerGroup(Template.Bicep("'1.99'"), DataFormat.Bicep);

    [Fact]
    public void Reports_the_version_of_a_node_pool() => Verify.VerifyContainerGroup("""
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
    public void Says_nothing_where_no_version_is_set() => Verify.VerifyContainerGroup(Template.Bicep(), DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_version_that_is_not_known() => Verify.VerifyContainerGroup("""
        param version string

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            kubernetesVersion: version
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_what_is_no_version() => Verify.VerifyContainerGroup(Template.Bicep("'newest'"), DataFormat.Bicep);

    [Fact]
    public void Knows_the_year_that_long_term_support_adds() => Verify.VerifyContainerGroup("""
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
    public void Takes_new_versions_as_supported() => Verify.VerifyContainerGroup("""
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

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.ClusterWithoutWorkloadIdentity>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class ClusterWithoutWorkloadIdentityTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerService/managedClusters@2024-09-01", "properties.securityProfile.workloadIdentity.enabled");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS5405(shop):false|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS5405(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("true"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS5405(shop):false|}"), DataFormat.Arm);

    [Fact]
    public void Fixes_a_cluster_with_the_OIDC_issuer() => Verify.VerifyFix("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            oidcIssuerProfile: {
              enabled: true
            }
            securityProfile: {
              workloadIdentity: {
                enabled: {|CNS5405(shop):false|}
              }
            }
          }
        }
        """,
        """
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            oidcIssuerProfile: {
              enabled: true
            }
            securityProfile: {
              workloadIdentity: {
                enabled: true
              }
            }
          }
        }
        """);

    [Fact]
    public void Does_not_report_AKS_Automatic() => Verify.VerifyContainerGroup("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2025-03-01' = {
          name: 'shop'
          sku: {
            name: 'Automatic'
            tier: 'Standard'
          }
          properties: {}
        }
        """, DataFormat.Bicep);
}

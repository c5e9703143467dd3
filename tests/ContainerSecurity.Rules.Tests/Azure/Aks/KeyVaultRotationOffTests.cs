using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aks.KeyVaultRotationOff>;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

public class KeyVaultRotationOffTests
{
    private static readonly SettingTemplate Template = new("Microsoft.ContainerService/managedClusters@2024-09-01", "properties.addonProfiles.azureKeyvaultSecretsProvider.config.enableSecretRotation");

    [Fact]
    public void Reports_a_noncompliant_value() => Verify.VerifyContainerGroup(Template.Bicep("{|CNS3101(shop):'false'|}"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_setting() => Verify.VerifyContainerGroup(Template.Bicep(null, "{|CNS3101(shop):'shop'|}"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_compliant_value() => Verify.VerifyContainerGroup(Template.Bicep("'true'"), DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup(Template.Bicep("setting"), DataFormat.Bicep);

    [Fact]
    public void Reports_ARM_templates() => Verify.VerifyContainerGroup(Template.Arm("{|CNS3101(shop):\"false\"|}"), DataFormat.Arm);

    [Fact]
    public void Fixes_the_value() => Verify.VerifyFix("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            addonProfiles: {
              azureKeyvaultSecretsProvider: {
                enabled: true
                config: {
                  enableSecretRotation: {|CNS3101(shop):'false'|}
                }
              }
            }
          }
        }
        """,
        """
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            addonProfiles: {
              azureKeyvaultSecretsProvider: {
                enabled: true
                config: {
                  enableSecretRotation: 'true'
                }
              }
            }
          }
        }
        """);

    [Fact]
    public void Fixes_a_missing_setting() => Verify.VerifyFix("""
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            addonProfiles: {
              {|CNS3101(shop):azureKeyvaultSecretsProvider|}: { enabled: true }
            }
          }
        }
        """,
        """
        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            addonProfiles: {
              azureKeyvaultSecretsProvider: { config: { enableSecretRotation: 'true' }, enabled: true }
            }
          }
        }
        """);
}

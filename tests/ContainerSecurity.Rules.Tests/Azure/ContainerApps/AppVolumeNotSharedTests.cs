using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppVolumeNotShared>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppVolumeNotSharedTests
{
    [Fact]
    public void Reports_an_EmptyDir_volume() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            template: {
              volumes: [{ name: 'data', storageType: {|CNS6487(data, shop):'EmptyDir'|} }]
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_file_share() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            template: {
              volumes: [{ name: 'data', storageType: 'AzureFile', storageName: 'share' }]
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_app_without_volumes() => Verify.VerifyContainerGroup("""
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            template: {
              volumes: []
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_storage_type() => Verify.VerifyContainerGroup("""
        param kind string

        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          properties: {
            template: {
              volumes: [{ name: 'data', storageType: kind }]
            }
          }
        }
        """, DataFormat.Bicep);
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.ContainerApps.AppVolumeNotShared>;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

public class AppVolumeNotSharedTests
{
    [Fact]
    public void Reports_an_empty_directory() => Verify.VerifyContainerGroup("""
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
    public void Lets_a_share_pass() => Verify.VerifyContainerGroup("""
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
    public void Says_nothing_without_volumes() => Verify.VerifyContainerGroup("""
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
    public void Says_nothing_of_a_kind_that_is_not_known() => Verify.VerifyContainerGroup("""
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

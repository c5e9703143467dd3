using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupFileShareWritable>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupFileShareWritableTests
{
    [Fact]
    public void Reports_a_writable_share() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            volumes: [
              { name: 'data', {|CNS3210(data):azureFile|}: { shareName: 's', storageAccountName: 'a' } }
            ]
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  volumeMounts: [{ name: 'data', mountPath: '/data' }]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_readOnly_false() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            volumes: [
              { name: 'data', azureFile: { shareName: 's', storageAccountName: 'a', readOnly: {|CNS3210(data):false|} } }
            ]
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  volumeMounts: [{ name: 'data', mountPath: '/data' }]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_read_only_share() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            volumes: [
              { name: 'data', azureFile: { shareName: 's', storageAccountName: 'a', readOnly: true } }
            ]
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  volumeMounts: [{ name: 'data', mountPath: '/data' }]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_read_only_mounts() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            volumes: [
              { name: 'data', azureFile: { shareName: 's', storageAccountName: 'a' } }
            ]
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  volumeMounts: [{ name: 'data', mountPath: '/data', readOnly: true }]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_value() => Verify.VerifyContainerGroup("""
        param isReader bool

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            volumes: [
              { name: 'data', azureFile: { shareName: 's', storageAccountName: 'a', readOnly: isReader } }
            ]
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  volumeMounts: [{ name: 'data', mountPath: '/data' }]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_share_that_one_of_two_mounts_for_writing() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            volumes: [
              { name: 'data', {|CNS3210(data):azureFile|}: { shareName: 's', storageAccountName: 'a' } }
            ]
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.4'
                  volumeMounts: [{ name: 'data', mountPath: '/data', readOnly: true }, { name: 'data', mountPath: '/write' }]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

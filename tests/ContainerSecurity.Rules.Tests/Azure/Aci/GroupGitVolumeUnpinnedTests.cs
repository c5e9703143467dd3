using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupGitVolumeUnpinned>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupGitVolumeUnpinnedTests
{
    [Fact]
    public void Reports_a_gitRepo_volume_without_a_revision() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            volumes: [
              {
                name: 'code'
                {|CNS5354(https://example.com/code):gitRepo|}: {
                  repository: 'https://example.com/code'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            volumes: [
              {
                name: 'code'
                gitRepo: {
                  repository: 'https://example.com/code'
                  revision: '0123456789abcdef0123456789abcdef01234567'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_repository_without_TLS() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            volumes: [
              {
                name: 'code'
                gitRepo: {
                  repository: {|CNS5354(http://example.com/code):'http://example.com/code'|}
                  revision: '0123456789abcdef0123456789abcdef01234567'
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_revision() => Verify.VerifyContainerGroup("""
        param revision string

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            volumes: [
              {
                name: 'code'
                gitRepo: {
                  repository: 'https://example.com/code'
                  revision: revision
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

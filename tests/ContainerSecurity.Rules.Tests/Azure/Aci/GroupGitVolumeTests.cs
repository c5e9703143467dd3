using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupGitVolume>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupGitVolumeTests
{
    [Fact]
    public void Reports_a_gitRepo_volume() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            volumes: [
              {
                name: 'code'
                {|CNS5353(https://example.com/code):gitRepo|}: {
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
                emptyDir: {}
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_an_unknown_volume() => Verify.VerifyContainerGroup("""
        param volumes array

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            volumes: volumes
          }
        }
        """, DataFormat.Bicep);
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupGitVolume>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupGitVolumeTests
{
    [Fact]
    public void Reports_it() => Verify.VerifyContainerGroup("""
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
    public void Lets_the_good_form_pass() => Verify.VerifyContainerGroup("""
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
    public void Says_nothing_of_a_volume_that_is_not_known() => Verify.VerifyContainerGroup("""
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

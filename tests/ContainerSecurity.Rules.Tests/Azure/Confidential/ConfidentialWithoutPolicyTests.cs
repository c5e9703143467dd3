using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Confidential.ConfidentialWithoutPolicy>;

namespace ContainerSecurity.Rules.Tests.Azure.Confidential;

public class ConfidentialWithoutPolicyTests
{
    [Fact]
    public void Reports_it() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: {|CNS3200(shop):''|}
            }
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
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSBmYWxzZQphbGxvd191bmVuY3J5cHRlZF9zY3JhdGNoIDo9IGZhbHNlCgpjcmVhdGVfY29udGFpbmVyIDo9IGRhdGEuZnJhbWV3b3JrLmNyZWF0ZV9jb250YWluZXIK'
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_a_group_without_the_property() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: {|CNS3200(shop):'shop'|}
          properties: {
            osType: 'Linux'
            containers: []
            sku: 'Confidential'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Leaves_other_groups_alone() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            sku: 'Standard'
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_a_policy_that_is_not_known() => Verify.VerifyContainerGroup("""
        param policy string

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: policy
            }
          }
        }
        """, DataFormat.Bicep);
}

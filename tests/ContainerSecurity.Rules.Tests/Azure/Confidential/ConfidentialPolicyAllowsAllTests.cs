using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Confidential.ConfidentialPolicyAllowsAll>;

namespace ContainerSecurity.Rules.Tests.Azure.Confidential;

public class ConfidentialPolicyAllowsAllTests
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
              ccePolicy: {|CNS3203(shop):'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSBmYWxzZQphbGxvd191bmVuY3J5cHRlZF9zY3JhdGNoIDo9IGZhbHNlCgpjcmVhdGVfY29udGFpbmVyIDo9IHsiYWxsb3dlZCI6IHRydWV9Cg=='|}
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
    public void Reports_the_older_JSON_form() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: {|CNS3203(shop):'eyJhbGxvd19hbGwiOiB0cnVlLCAiY29udGFpbmVycyI6IHt9fQ=='|}
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_the_JSON_form_of_a_closed_policy_pass() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'eyJhbGxvd19hbGwiOiBmYWxzZX0='
            }
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

    [Fact]
    public void Leaves_what_is_no_policy_to_another_rule() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'this is no policy'
            }
          }
        }
        """, DataFormat.Bicep);
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Confidential.ConfidentialPolicyAllowsAll>;

namespace ContainerSecurity.Rules.Tests.Azure.Confidential;

public class ConfidentialPolicyAllowsAllTests
{
    [Fact]
    public void Reports_an_allow_all_policy() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_the_compliant_form() => Verify.VerifyContainerGroup("""
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
    public void Reports_an_allow_all_JSON_policy() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_a_restricted_JSON_policy() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_an_unknown_policy() => Verify.VerifyContainerGroup("""
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
    public void Ignores_an_unreadable_policy() => Verify.VerifyContainerGroup("""
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

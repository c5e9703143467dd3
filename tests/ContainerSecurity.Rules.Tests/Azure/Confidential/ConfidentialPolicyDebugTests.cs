using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Confidential.ConfidentialPolicyDebug>;

namespace ContainerSecurity.Rules.Tests.Azure.Confidential;

public class ConfidentialPolicyDebugTests
{
    [Fact]
    public void Reports_stack_dumps() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: {|CNS3204(shop):'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IHRydWUKYWxsb3dfcnVudGltZV9sb2dnaW5nIDo9IGZhbHNlCmFsbG93X3VuZW5jcnlwdGVkX3NjcmF0Y2ggOj0gZmFsc2UKCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgo='|}
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
    public void Reports_an_allowed_shell() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: {|CNS3204(shop):'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSBmYWxzZQphbGxvd191bmVuY3J5cHRlZF9zY3JhdGNoIDo9IGZhbHNlCgpjcmVhdGVfY29udGFpbmVyIDo9IGRhdGEuZnJhbWV3b3JrLmNyZWF0ZV9jb250YWluZXIKCmNvbnRhaW5lcnMgOj0gW3sibmFtZSI6ICJ3ZWIiLCAiYWxsb3dfZWxldmF0ZWQiOiBmYWxzZSwgImxheWVycyI6IFsiMTZiNTE0Il0sICJlbnZfcnVsZXMiOiBbXSwgImV4ZWNfcHJvY2Vzc2VzIjogW3siY29tbWFuZCI6IFsiL2Jpbi9zaCJdfV19XQoKZW5kIDo9IHRydWUK'|}
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_runtime_logging() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: {|CNS3204(shop):'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSB0cnVlICMgZGVidWcKYWxsb3dfdW5lbmNyeXB0ZWRfc2NyYXRjaCA6PSBmYWxzZQoKY3JlYXRlX2NvbnRhaW5lciA6PSBkYXRhLmZyYW1ld29yay5jcmVhdGVfY29udGFpbmVyCg=='|}
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

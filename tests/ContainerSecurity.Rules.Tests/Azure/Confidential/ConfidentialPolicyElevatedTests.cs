using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Confidential.ConfidentialPolicyElevated>;

namespace ContainerSecurity.Rules.Tests.Azure.Confidential;

public class ConfidentialPolicyElevatedTests
{
    [Fact]
    public void Reports_an_elevated_container() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: {|CNS3206(shop):'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSBmYWxzZQphbGxvd191bmVuY3J5cHRlZF9zY3JhdGNoIDo9IGZhbHNlCgpjcmVhdGVfY29udGFpbmVyIDo9IGRhdGEuZnJhbWV3b3JrLmNyZWF0ZV9jb250YWluZXIKCmNvbnRhaW5lcnMgOj0gW3sibmFtZSI6ICJ3ZWIiLCAiYWxsb3dfZWxldmF0ZWQiOiB0cnVlLCAibGF5ZXJzIjogWyIxNmI1MTQiXSwgImVudl9ydWxlcyI6IFtdLCAiZXhlY19wcm9jZXNzZXMiOiBbXX1dCgplbmQgOj0gdHJ1ZQo='|}
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
    public void Does_not_report_a_restricted_container() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmFsbG93X3J1bnRpbWVfbG9nZ2luZyA6PSBmYWxzZQphbGxvd191bmVuY3J5cHRlZF9zY3JhdGNoIDo9IGZhbHNlCgpjcmVhdGVfY29udGFpbmVyIDo9IGRhdGEuZnJhbWV3b3JrLmNyZWF0ZV9jb250YWluZXIKCmNvbnRhaW5lcnMgOj0gW3sibmFtZSI6ICJ3ZWIiLCAiYWxsb3dfZWxldmF0ZWQiOiBmYWxzZSwgImxheWVycyI6IFsiMTZiNTE0IiwgImExYjJjMyJdLCAiZW52X3J1bGVzIjogW10sICJleGVjX3Byb2Nlc3NlcyI6IFtdfV0KCmVuZCA6PSB0cnVlCg=='
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

    [Fact]
    public void Does_not_report_containers_with_any_user() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: []
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCgpjb250YWluZXJzIDo9IFt7ImlkIjogInNob3AuYXp1cmVjci5pby93ZWI6MS4yIiwgIm5hbWUiOiAid2ViIiwgImNvbW1hbmQiOiBbIi9hcHAvd2ViIl0sICJsYXllcnMiOiBbIjE2YjUxNCJdLCAiYWxsb3dfZWxldmF0ZWQiOiBmYWxzZSwgImVudl9ydWxlcyI6IFtdLCAidXNlciI6IHsidXNlcl9pZG5hbWUiOiB7InBhdHRlcm4iOiAiIiwgInN0cmF0ZWd5IjogImFueSJ9fX0sIHsibmFtZSI6ICJwYXVzZS1jb250YWluZXIiLCAiY29tbWFuZCI6IFsiL3BhdXNlIl0sICJsYXllcnMiOiBbIjE2YjUxNCJdLCAidXNlciI6IHsidXNlcl9pZG5hbWUiOiB7InBhdHRlcm4iOiAiIiwgInN0cmF0ZWd5IjogImFueSJ9fX1dCg=='
            }
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_an_elevated_container_of_a_profile() => Verify.VerifyContainerGroup("""
        resource profile 'Microsoft.ContainerInstance/containerGroupProfiles@2024-11-01-preview' = {
          name: 'shop'
          properties: {
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: {|CNS3206(shop):'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCgpjb250YWluZXJzIDo9IFt7ImlkIjogInNob3AuYXp1cmVjci5pby93ZWI6MS4yIiwgIm5hbWUiOiAid2ViIiwgImNvbW1hbmQiOiBbIi9hcHAvd2ViIl0sICJsYXllcnMiOiBbIjE2YjUxNCJdLCAiYWxsb3dfZWxldmF0ZWQiOiB0cnVlLCAiZW52X3J1bGVzIjogW10sICJ1c2VyIjogeyJ1c2VyX2lkbmFtZSI6IHsicGF0dGVybiI6ICIiLCAic3RyYXRlZ3kiOiAiYW55In19fV0K'|}
            }
          }
        }
        """, DataFormat.Bicep);
}

using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Confidential.ConfidentialPolicyFragment>;

namespace ContainerSecurity.Rules.Tests.Azure.Confidential;

public class ConfidentialPolicyFragmentTests
{
    [Fact]
    public void Reports_a_fragment_without_a_minimum_version() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: {|CNS3211(shop, mcr.microsoft.com/aci/aci-cc-infra-fragment):'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgoKZnJhZ21lbnRzIDo9IFt7ImZlZWQiOiAibWNyLm1pY3Jvc29mdC5jb20vYWNpL2FjaS1jYy1pbmZyYS1mcmFnbWVudCIsICJpc3N1ZXIiOiAiZGlkOng1MDk6MDpzaGEyNTY6SV9faXVMMjVvWEVWRmRUUF9hQkx4X2VUMVJQSGJDUV9FQ0JRZllacHQ5czo6ZWt1OjEuMy42LjEuNC4xLjMxMS43Ni41OS4xLjMiLCAiaW5jbHVkZXMiOiBbImNvbnRhaW5lcnMiXX1dCg=='|}
            }
            containers: []
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_an_issuer_other_than_x509() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: {|CNS3211(shop, mcr.microsoft.com/aci/aci-cc-infra-fragment):'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgoKZnJhZ21lbnRzIDo9IFt7ImZlZWQiOiAibWNyLm1pY3Jvc29mdC5jb20vYWNpL2FjaS1jYy1pbmZyYS1mcmFnbWVudCIsICJpc3N1ZXIiOiAiZGlkOndlYjowOnNoYTI1NjpJX19pdUwyNW9YRVZGZFRQX2FCTHhfZVQxUlBIYkNRX0VDQlFmWVpwdDlzOjpla3U6MS4zLjYuMS40LjEuMzExLjc2LjU5LjEuMyIsICJtaW5pbXVtX3N2biI6ICIxIiwgImluY2x1ZGVzIjogWyJjb250YWluZXJzIl19XQo='|}
            }
            containers: []
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_platform_fragment() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgoKZnJhZ21lbnRzIDo9IFt7ImZlZWQiOiAibWNyLm1pY3Jvc29mdC5jb20vYWNpL2FjaS1jYy1pbmZyYS1mcmFnbWVudCIsICJpc3N1ZXIiOiAiZGlkOng1MDk6MDpzaGEyNTY6SV9faXVMMjVvWEVWRmRUUF9hQkx4X2VUMVJQSGJDUV9FQ0JRZllacHQ5czo6ZWt1OjEuMy42LjEuNC4xLjMxMS43Ni41OS4xLjMiLCAibWluaW11bV9zdm4iOiAiMSIsICJpbmNsdWRlcyI6IFsiY29udGFpbmVycyJdfV0K'
            }
            containers: []
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_policy_without_fragments() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgoKZnJhZ21lbnRzIDo9IFtdCg=='
            }
            containers: []
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_fragments_in_relaxed_syntax() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: {|CNS3211(shop, mcr.microsoft.com/aci/aci-cc-infra-fragment):'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgoKZnJhZ21lbnRzIDo9IFt7ImZlZWQiOiAibWNyLm1pY3Jvc29mdC5jb20vYWNpL2FjaS1jYy1pbmZyYS1mcmFnbWVudCIsICJpc3N1ZXIiOiAiZGlkOng1MDk6MDpzaGEyNTY6SV9faXVMMjVvWEVWRmRUUF9hQkx4X2VUMVJQSGJDUV9FQ0JRZllacHQ5czo6ZWt1OjEuMy42LjEuNC4xLjMxMS43Ni41OS4xLjMiLCAiaW5jbHVkZXMiOiBbYGNvbnRhaW5lcnNgLF0sfSxdICMgYnkgaGFuZAo='|}
            }
            containers: []
          }
        }
        """, DataFormat.Bicep);
}

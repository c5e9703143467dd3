using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Confidential.ConfidentialPolicyOutputRead>;

namespace ContainerSecurity.Rules.Tests.Azure.Confidential;

public class ConfidentialPolicyOutputReadTests
{
    [Fact]
    public void Reports_output_of_a_container_with_secrets() => Verify.VerifyContainerGroup("""
        @secure()
        param key string

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: {|CNS3213(shop, web):'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgoKY29udGFpbmVycyA6PSBbeyJpZCI6ICJzaG9wLmF6dXJlY3IuaW8vd2ViOjEuMiIsICJuYW1lIjogIndlYiIsICJjb21tYW5kIjogWyIvYXBwL3dlYiJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXSwgImFsbG93X3N0ZGlvX2FjY2VzcyI6IHRydWV9XQo='|}
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.2'
                  environmentVariables: [
                    { name: 'KEY', secureValue: key }
                  ]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_disabled_output() => Verify.VerifyContainerGroup("""
        @secure()
        param key string

        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgoKY29udGFpbmVycyA6PSBbeyJpZCI6ICJzaG9wLmF6dXJlY3IuaW8vd2ViOjEuMiIsICJuYW1lIjogIndlYiIsICJjb21tYW5kIjogWyIvYXBwL3dlYiJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXSwgImFsbG93X3N0ZGlvX2FjY2VzcyI6IGZhbHNlfV0K'
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.2'
                  environmentVariables: [
                    { name: 'KEY', secureValue: key }
                  ]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_containers_without_secrets() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgoKY29udGFpbmVycyA6PSBbeyJpZCI6ICJzaG9wLmF6dXJlY3IuaW8vd2ViOjEuMiIsICJuYW1lIjogIndlYiIsICJjb21tYW5kIjogWyIvYXBwL3dlYiJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXSwgImFsbG93X3N0ZGlvX2FjY2VzcyI6IHRydWV9XQo='
            }
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'shop.azurecr.io/web:1.2'
                  environmentVariables: [
                    { name: 'KEY', value: 'x' }
                  ]
                }
              }
            ]
          }
        }
        """, DataFormat.Bicep);
}

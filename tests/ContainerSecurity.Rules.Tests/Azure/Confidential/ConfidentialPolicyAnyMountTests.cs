using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Confidential.ConfidentialPolicyAnyMount>;

namespace ContainerSecurity.Rules.Tests.Azure.Confidential;

public class ConfidentialPolicyAnyMountTests
{
    [Fact]
    public void Reports_any_mount_destination() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: {|CNS3212(shop, web):'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgoKY29udGFpbmVycyA6PSBbeyJpZCI6ICJzaG9wLmF6dXJlY3IuaW8vd2ViOjEuMiIsICJuYW1lIjogIndlYiIsICJjb21tYW5kIjogWyIvYXBwL3dlYiJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXSwgIm1vdW50cyI6IFt7InNvdXJjZSI6ICJzYW5kYm94Oi8vL3RtcC9hdGxhcy9lbXB0eWRpci8uKyIsICJkZXN0aW5hdGlvbiI6ICIuKyJ9XX1dCg=='|}
            }
            containers: []
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_any_mount_source() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: {|CNS3212(shop, web):'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgoKY29udGFpbmVycyA6PSBbeyJpZCI6ICJzaG9wLmF6dXJlY3IuaW8vd2ViOjEuMiIsICJuYW1lIjogIndlYiIsICJjb21tYW5kIjogWyIvYXBwL3dlYiJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXSwgIm1vdW50cyI6IFt7InNvdXJjZSI6ICIuKiIsICJkZXN0aW5hdGlvbiI6ICIvZGF0YSJ9XX1dCg=='|}
            }
            containers: []
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_specific_mounts() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgoKY29udGFpbmVycyA6PSBbeyJpZCI6ICJzaG9wLmF6dXJlY3IuaW8vd2ViOjEuMiIsICJuYW1lIjogIndlYiIsICJjb21tYW5kIjogWyIvYXBwL3dlYiJdLCAibGF5ZXJzIjogWyIxNmI1MTQiXSwgIm1vdW50cyI6IFt7InNvdXJjZSI6ICJzYW5kYm94Oi8vL3RtcC9hdGxhcy9lbXB0eWRpci8uKyIsICJkZXN0aW5hdGlvbiI6ICIvZGF0YSJ9XX1dCg=='
            }
            containers: []
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_computed_list() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            sku: 'Confidential'
            confidentialComputeProperties: {
              ccePolicy: 'cGFja2FnZSBwb2xpY3kKCmFsbG93X2R1bXBfc3RhY2tzIDo9IGZhbHNlCmNyZWF0ZV9jb250YWluZXIgOj0gZGF0YS5mcmFtZXdvcmsuY3JlYXRlX2NvbnRhaW5lcgoKY29udGFpbmVycyA6PSBkYXRhLm90aGVyCg=='
            }
            containers: []
          }
        }
        """, DataFormat.Bicep);
}

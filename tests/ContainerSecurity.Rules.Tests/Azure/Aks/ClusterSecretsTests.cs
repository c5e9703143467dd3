using ContainerSecurity.Rules.Azure.Aks;
using ContainerSecurity.Testing;

namespace ContainerSecurity.Rules.Tests.Azure.Aks;

/// <summary>Hardcoded secrets of a cluster: the Windows administrator password and the service principal secret.</summary>
public class ClusterSecretsTests
{
    [Theory]
    [InlineData("{|CNS3267(shop):'Winter-2026-in-Oslo!'|}")]
    [InlineData("secret")]
    [InlineData("open")]
    [InlineData("''")]
    public void Reports_a_hardcoded_Windows_password(string password) =>
        RuleVerifier<ClusterWindowsPassword>.VerifyContainerGroup(Cluster($"windowsProfile: {{ adminUsername: 'azure', adminPassword: {password} }}"), DataFormat.Bicep);

    [Theory]
    [InlineData("{|CNS3268(shop):'k8Q~e5Hq.5tqXW0v3xYbn2c7Lr_PzT4m'|}")]
    [InlineData("secret")]
    [InlineData("open")]
    public void Reports_a_hardcoded_service_principal_secret(string value) =>
        RuleVerifier<ClusterPrincipalSecret>.VerifyContainerGroup(Cluster($"servicePrincipalProfile: {{ clientId: '11111111-2222-3333-4444-555555555555', secret: {value} }}"), DataFormat.Bicep);

    [Fact]
    public void Reports_a_secret_in_a_variable() =>
        RuleVerifier<ClusterWindowsPassword>.VerifyContainerGroup("var pass = 'Winter-2026-in-Oslo!'\n" + Cluster("windowsProfile: { adminPassword: {|CNS3267(shop):pass|} }"), DataFormat.Bicep);

    private static string Cluster(string setting) => $$"""
        @secure()
        param secret string
        param open string

        resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
          name: 'shop'
          properties: {
            {{setting}}
          }
        }

        """;
}

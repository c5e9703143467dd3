using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretProviderIncomplete>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretProviderIncompleteTests
{
    [Fact]
    public void Reports_missing_parameters() => Verify.VerifyKubernetes(Manifest.Spec(
        "secrets-store.csi.x-k8s.io/v1 SecretProviderClass",
        "{|CNS3025(shop, tenantId):shop|}",
        """
            provider: azure
            parameters:
              keyvaultName: shop
              objects: ""
            """));

    [Fact]
    public void Does_not_report_complete_parameters() => Verify.VerifyKubernetes(Manifest.Spec("secrets-store.csi.x-k8s.io/v1 SecretProviderClass", "shop", """
        provider: azure
        parameters:
          keyvaultName: shop
          clientID: c
          tenantID: t
          objects: |
            array: []
        """));

    [Fact]
    public void Does_not_report_other_providers() => Verify.VerifyKubernetes(Manifest.Spec("secrets-store.csi.x-k8s.io/v1 SecretProviderClass", "shop", """
        provider: vault
        parameters:
          roleName: shop
        """));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: secrets-store.csi.x-k8s.io/v1
        kind: SecretProviderClass
        metadata:
          name: shop
        spec:
          provider: azure
          parameters:
            keyvaultName: shop
            objects: ""
        """);
}

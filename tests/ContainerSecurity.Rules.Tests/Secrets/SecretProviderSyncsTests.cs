using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretProviderSyncs>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretProviderSyncsTests
{
    [Fact]
    public void Reports_secretObjects() => Verify.VerifyKubernetes("""
        apiVersion: secrets-store.csi.x-k8s.io/v1
        kind: SecretProviderClass
        metadata:
          name: shop
        spec:
          provider: azure
          parameters:
            keyvaultName: shop
          {|CNS3026(shop):secretObjects|}:
          - secretName: shop
            type: Opaque
            data: []
        """);

    [Fact]
    public void Does_not_report_mounts() => Verify.VerifyKubernetes("""
        apiVersion: secrets-store.csi.x-k8s.io/v1
        kind: SecretProviderClass
        metadata:
          name: shop
        spec:
          provider: azure
          parameters:
            keyvaultName: shop
          secretObjects: []
        """);
}

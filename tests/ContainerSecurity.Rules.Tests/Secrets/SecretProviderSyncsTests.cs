using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretProviderSyncs>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretProviderSyncsTests
{
    [Fact]
    public void Reports_secretObjects() => Verify.VerifyKubernetes(Manifest.Spec("secrets-store.csi.x-k8s.io/v1 SecretProviderClass", "shop", """
        provider: azure
        parameters:
          keyvaultName: shop
        {|CNS3026(shop):secretObjects|}:
        - secretName: shop
          type: Opaque
          data: []
        """));

    [Fact]
    public void Does_not_report_mounts() => Verify.VerifyKubernetes(Manifest.Spec("secrets-store.csi.x-k8s.io/v1 SecretProviderClass", "shop", """
        provider: azure
        parameters:
          keyvaultName: shop
        secretObjects: []
        """));
}

using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.RetiredPodIdentity>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class RetiredPodIdentityTests
{
    [Fact]
    public void Reports_a_label() => Verify.VerifyKubernetes(PodText.With(metadata: """
        labels:
          aadpodidbinding: {|CNS3024(Label 'aadpodidbinding'):shop|}
        """));

    [Fact]
    public void Reports_its_objects() => Verify.VerifyKubernetes(Manifest.Spec("aadpodidentity.k8s.io/v1 AzureIdentity", "{|CNS3024(Kind AzureIdentity):shop|}", "type: 0"));

    [Fact]
    public void Reports_a_SecretProviderClass_that_uses_it() => Verify.VerifyKubernetes(Manifest.Spec("secrets-store.csi.x-k8s.io/v1 SecretProviderClass", "shop", """
        provider: azure
        parameters:
          usePodIdentity: {|CNS3024(Parameter 'usePodIdentity'):"true"|}
          keyvaultName: shop
          tenantId: t
        """));

    [Fact]
    public void Does_not_report_workload_identity() => Verify.VerifyKubernetes(Manifest.Spec("secrets-store.csi.x-k8s.io/v1 SecretProviderClass", "shop", """
        provider: azure
        parameters:
          usePodIdentity: "false"
          clientID: c
          keyvaultName: shop
          tenantId: t
        """));
}

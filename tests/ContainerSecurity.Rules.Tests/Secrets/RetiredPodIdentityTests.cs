using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.RetiredPodIdentity>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class RetiredPodIdentityTests
{
    [Fact]
    public void Reports_a_label() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          labels:
            aadpodidbinding: {|CNS3024(Label 'aadpodidbinding'):shop|}
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Reports_its_objects() => Verify.VerifyKubernetes("""
        apiVersion: aadpodidentity.k8s.io/v1
        kind: AzureIdentity
        metadata:
          name: {|CNS3024(Kind AzureIdentity):shop|}
        spec:
          type: 0
        """);

    [Fact]
    public void Reports_a_SecretProviderClass_that_uses_it() => Verify.VerifyKubernetes("""
        apiVersion: secrets-store.csi.x-k8s.io/v1
        kind: SecretProviderClass
        metadata:
          name: shop
        spec:
          provider: azure
          parameters:
            usePodIdentity: {|CNS3024(Parameter 'usePodIdentity'):"true"|}
            keyvaultName: shop
            tenantId: t
        """);

    [Fact]
    public void Does_not_report_workload_identity() => Verify.VerifyKubernetes("""
        apiVersion: secrets-store.csi.x-k8s.io/v1
        kind: SecretProviderClass
        metadata:
          name: shop
        spec:
          provider: azure
          parameters:
            usePodIdentity: "false"
            clientID: c
            keyvaultName: shop
            tenantId: t
        """);
}

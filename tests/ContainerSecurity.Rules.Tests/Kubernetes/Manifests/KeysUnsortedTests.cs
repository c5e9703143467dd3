using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.KeysUnsorted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class KeysUnsortedTests
{
    [Fact]
    public void Reports_the_first_unsorted_key() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        [|data|]:
          color: blue
        """);

    [Fact]
    public void Does_not_report_sorted_keys() => Verify.VerifyKubernetes("""
        apiVersion: v1
        data:
          color: blue
        kind: ConfigMap
        metadata:
          name: settings
        """);

    [Fact]
    public void Reports_unsorted_keys_in_lists() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            [|image|]: registry.example/web:1
        """);
}

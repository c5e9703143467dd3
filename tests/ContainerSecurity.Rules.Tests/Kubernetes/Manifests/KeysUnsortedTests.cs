using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.KeysUnsorted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class KeysUnsortedTests
{
    [Fact]
    public void Reports_the_first_unsorted_key() => Verify.VerifyKubernetes(Manifest.Object("v1 ConfigMap", "settings", """
        {|CNS9042(data, metadata):data|}:
          color: blue
        """));

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
    public void Reports_unsorted_keys_in_lists() => Verify.VerifyKubernetes(Manifest.Spec("v1 Pod", "web", """
        containers:
        - name: web
          {|CNS9042(image, name):image|}: registry.example/web:1
        """));

    [Fact]
    public void Does_not_report_a_key_that_is_given_twice() => new ContainerSecurity.Testing.RuleTest<ContainerSecurity.Rules.Kubernetes.Manifests.KeysUnsorted>
    {
        Sources = { ("manifest.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  labels: { app: a, app: b }\n  name: shop\n") },
        AllowedIds = { "CNS0203" },
    }.Run();
}

using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.DefaultNamespace>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class DefaultNamespaceTests
{
    [Fact]
    public void Reports_the_default_namespace() => Verify.VerifyKubernetes(PodText.With(
        metadata: """
            namespace: {|CNS9005(Pod/default/web):default|}
            labels: { app: web }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_another_namespace() => Verify.VerifyKubernetes(PodText.With(
        metadata: """
            namespace: shop
            labels: { app: web }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_what_the_cluster_makes_there() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("v1 Service", "kubernetes", """
            ports:
            - port: 443
            """),
        """
            apiVersion: v1
            kind: ServiceAccount
            metadata:
              name: default
            """));

    [Fact]
    public void Reports_other_objects_of_that_name() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("v1 Service", "{|CNS9005(Service/default):default|}", """
            ports:
            - port: 443
            """),
        """
            apiVersion: v1
            kind: ServiceAccount
            metadata:
              name: {|CNS9005(ServiceAccount/kubernetes):kubernetes|}
            """));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: default
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);
}

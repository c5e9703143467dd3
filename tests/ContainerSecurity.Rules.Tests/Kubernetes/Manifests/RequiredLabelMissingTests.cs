using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.RequiredLabelMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class RequiredLabelMissingTests
{
    [Fact]
    public void Reports_a_missing_label() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: {|CNS9036(Pod/web, owner):web|}
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_a_present_label() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { owner: shop }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Reports_a_pod_of_other_labels_only() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: {|CNS9036(Pod/web, owner):web|}
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_the_label_among_others() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web, owner: shop }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);
}

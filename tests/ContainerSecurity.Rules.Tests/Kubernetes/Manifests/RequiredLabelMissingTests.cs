using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.RequiredLabelMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class RequiredLabelMissingTests
{
    [Fact]
    public void Reports_a_missing_label() => Verify.VerifyKubernetes(PodText.With(
        metadata: "labels: { app: web }",
        name: "{|CNS9036(Pod/web, owner):web|}",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_present_label() => Verify.VerifyKubernetes(PodText.With(metadata: "labels: { owner: shop }", name: "web", image: "registry.example/web:1"));

    [Fact]
    public void Reports_a_pod_of_other_labels_only() => Verify.VerifyKubernetes(PodText.With(name: "{|CNS9036(Pod/web, owner):web|}", image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_the_label_among_others() => Verify.VerifyKubernetes(PodText.With(metadata: "labels: { app: web, owner: shop }", name: "web", image: "registry.example/web:1"));

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

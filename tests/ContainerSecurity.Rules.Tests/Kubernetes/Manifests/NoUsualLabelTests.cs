using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.NoUsualLabel>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class NoUsualLabelTests
{
    [Fact]
    public void Reports_a_workload_without_an_expected_label() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: {|CNS9037(Pod/web, "app, tier, phase, version, owner, env"):web|}
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_a_labeled_workload() => Verify.VerifyKubernetes(PodText.With(metadata: "labels: { app: web }", name: "web", image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);
}

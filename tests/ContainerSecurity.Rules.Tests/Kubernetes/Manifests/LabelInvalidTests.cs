using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.LabelInvalid>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class LabelInvalidTests
{
    [Fact]
    public void Reports_an_invalid_value() => Verify.VerifyKubernetes(PodText.With(
        metadata: """
            labels: { app: {|CNS9040(shop & web, app):"shop & web"|} }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_valid_values() => Verify.VerifyKubernetes(PodText.With(
        metadata: """
            labels: { app: shop_web-1.2, empty: "" }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Reports_a_label_of_a_pod_template() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 Deployment", "web", """
        selector:
          matchLabels: { app: web }
        template:
          metadata:
            labels: { app: web, owner: {|CNS9040(-shop, owner):"-shop"|} }
          spec:
            containers:
            - name: web
              image: registry.example/web:1
        """));

    [Fact]
    public void Reports_a_value_that_is_too_long() => Verify.VerifyKubernetes(PodText.With(
        metadata: "labels: { app: {|CNS9040(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, app):aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|} }",
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_unresolved_values() => Verify.VerifyKubernetes(PodText.With(
        metadata: """
            labels: { app: "{{ name }}", version: "${VERSION}" }
            """,
        name: "web",
        image: "registry.example/web:1"));
}

using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.RequiredAnnotationMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class RequiredAnnotationMissingTests
{
    [Fact]
    public void Reports_a_missing_annotation() => Verify.VerifyKubernetes(PodText.With(
        metadata: "labels: { app: web }",
        name: "{|CNS9041(Pod/web, email):web|}",
        image: "registry.example/web:1"), configuration: """
        { "rules": { "CNS9041": { "severity": "info", "annotations": ["email"] } } }
        """);

    [Fact]
    public void Does_not_report_a_present_annotation() => Verify.VerifyKubernetes(PodText.With(
        metadata: """
            annotations: { email: shop@example.org }
            labels: { app: web }
            """,
        name: "web",
        image: "registry.example/web:1"), configuration: """
        { "rules": { "CNS9041": { "severity": "info", "annotations": ["email"] } } }
        """);

    [Fact]
    public void Does_not_report_where_nothing_is_known_of_the_object() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata: ${METADATA}
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """, configuration: """
        { "rules": { "CNS9041": { "severity": "info", "annotations": ["email"] } } }
        """);
}

using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.IngressSnippet>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class IngressSnippetTests
{
    [Fact]
    public void Reports_a_snippet() => Verify.VerifyKubernetes(Manifest.Spec(
        "networking.k8s.io/v1 Ingress",
        "shop",
        """
            defaultBackend:
              service:
                name: web
                port: { number: 80 }
            """,
        metadata: """
            annotations:
              nginx.ingress.kubernetes.io/server-snippet: {|CNS4005(Ingress/shop, nginx.ingress.kubernetes.io/server-snippet):more_set_headers x;|}
            """));

    [Fact]
    public void Does_not_report_other_annotations() => Verify.VerifyKubernetes(Manifest.Spec(
        "networking.k8s.io/v1 Ingress",
        "shop",
        """
            defaultBackend:
              service:
                name: web
                port: { number: 80 }
            """,
        metadata: """
            annotations:
              nginx.ingress.kubernetes.io/proxy-body-size: 8m
            """));

    [Fact]
    public void Fixes_by_removing_the_annotation() => Verify.VerifyFix(
        Manifest.Object("networking.k8s.io/v1 Ingress", "shop", "spec: {}", metadata: """
        annotations:
          team: shop
          nginx.ingress.kubernetes.io/configuration-snippet: {|CNS4005(Ingress/shop, nginx.ingress.kubernetes.io/configuration-snippet):"more_set_headers x"|}
          note: kept
        """),
        Manifest.Object("networking.k8s.io/v1 Ingress", "shop", "spec: {}", metadata: """
        annotations:
          team: shop
          note: kept
        """));
}

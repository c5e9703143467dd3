using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.IngressSnippet>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class IngressSnippetTests
{
    [Fact]
    public void Reports_a_snippet() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            nginx.ingress.kubernetes.io/server-snippet: {|CNS4005(Ingress/shop, nginx.ingress.kubernetes.io/server-snippet):more_set_headers x;|}
        spec:
          defaultBackend:
            service:
              name: web
              port: { number: 80 }
        """);

    [Fact]
    public void Does_not_report_other_annotations() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            nginx.ingress.kubernetes.io/proxy-body-size: 8m
        spec:
          defaultBackend:
            service:
              name: web
              port: { number: 80 }
        """);

    [Fact]
    public void Fixes_by_removing_the_annotation() => Verify.VerifyFix(
        """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            team: shop
            nginx.ingress.kubernetes.io/configuration-snippet: {|CNS4005(Ingress/shop, nginx.ingress.kubernetes.io/configuration-snippet):"more_set_headers x"|}
            note: kept
        spec: {}
        """,
        """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            team: shop
            note: kept
        spec: {}
        """);
}

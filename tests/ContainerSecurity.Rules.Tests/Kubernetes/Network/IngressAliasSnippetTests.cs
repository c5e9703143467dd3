using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.IngressAliasSnippet>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class IngressAliasSnippetTests
{
    [Fact]
    public void Reports_an_alias() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            nginx.ingress.kubernetes.io/server-snippet: {|CNS4007(Ingress/shop, nginx.ingress.kubernetes.io/server-snippet):"location /t { alias /var/run/; }"|}
        spec:
          defaultBackend:
            service:
              name: web
              port: { number: 80 }
        """);

    [Fact]
    public void Does_not_report_other_snippets() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            nginx.ingress.kubernetes.io/server-snippet: deny all;
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
            nginx.ingress.kubernetes.io/server-snippet: {|CNS4007(Ingress/shop, nginx.ingress.kubernetes.io/server-snippet):"alias /etc/;"|}
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

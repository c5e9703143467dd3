using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.IngressLuaSnippet>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class IngressLuaSnippetTests
{
    [Fact]
    public void Reports_Lua_code() => Verify.VerifyKubernetes(Manifest.Spec(
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
              nginx.ingress.kubernetes.io/server-snippet: {|CNS4006(Ingress/shop, nginx.ingress.kubernetes.io/server-snippet):content_by_lua_block { };|}
            """));

    [Fact]
    public void Does_not_report_other_snippets() => Verify.VerifyKubernetes(Manifest.Spec(
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
              nginx.ingress.kubernetes.io/server-snippet: deny all;
            """));

    [Fact]
    public void Fixes_by_removing_the_annotation() => Verify.VerifyFix(
        Manifest.Object("networking.k8s.io/v1 Ingress", "shop", "spec: {}", metadata: """
        annotations:
          team: shop
          nginx.ingress.kubernetes.io/server-snippet: {|CNS4006(Ingress/shop, nginx.ingress.kubernetes.io/server-snippet):"content_by_lua_block {}"|}
          note: kept
        """),
        Manifest.Object("networking.k8s.io/v1 Ingress", "shop", "spec: {}", metadata: """
        annotations:
          team: shop
          note: kept
        """));
}

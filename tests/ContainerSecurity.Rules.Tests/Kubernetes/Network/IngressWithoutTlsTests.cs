using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.IngressWithoutTls>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class IngressWithoutTlsTests
{
    [Fact]
    public void Reports_an_Ingress_without_tls() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 Ingress", "{|CNS4004(Ingress/shop):shop|}", """
        defaultBackend:
          service:
            name: web
            port: { number: 80 }
        """));

    [Fact]
    public void Does_not_report_an_Ingress_with_tls() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 Ingress", "shop", """
        tls:
        - hosts: [shop.example]
          secretName: shop-tls
        defaultBackend:
          service:
            name: web
            port: { number: 80 }
        """));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
        spec:
          defaultBackend:
            service:
              name: web
              port: { number: 80 }
        """);
}

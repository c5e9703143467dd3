using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.IngressBackendMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class IngressBackendMissingTests
{
    private static readonly string WebService = Manifest.Spec("v1 Service", "web", """
        selector: { app: web }
        ports:
        - name: http
          port: 80
        """);

    [Fact]
    public void Reports_a_missing_Service() => Verify.VerifyKubernetes(Manifest.Of(
        WebService,
        Manifest.Spec("networking.k8s.io/v1 Ingress", "shop", """
            rules:
            - host: shop.example
              http:
                paths:
                - path: /
                  pathType: Prefix
                  backend:
                    service:
                      name: {|CNS4050(Ingress/shop, port 80 of Service/shop):shop|}
                      port:
                        number: 80
            """)));

    [Fact]
    public void Does_not_report_an_existing_Service() => Verify.VerifyKubernetes(Manifest.Of(
        WebService,
        Manifest.Spec("networking.k8s.io/v1 Ingress", "shop", """
            rules:
            - host: shop.example
              http:
                paths:
                - path: /
                  pathType: Prefix
                  backend:
                    service:
                      name: web
                      port:
                        number: 80
            """)));

    [Fact]
    public void Reports_a_port_that_the_Service_lacks() => Verify.VerifyKubernetes(Manifest.Of(
        WebService,
        Manifest.Spec("networking.k8s.io/v1 Ingress", "shop", """
            rules:
            - host: shop.example
              http:
                paths:
                - path: /
                  pathType: Prefix
                  backend:
                    service:
                      name: web
                      port:
                        number: {|CNS4050(Ingress/shop, port 8080 of Service/web):8080|}
            """)));

    [Fact]
    public void Does_not_report_a_port_by_name() => Verify.VerifyKubernetes(Manifest.Of(
        WebService,
        Manifest.Spec("networking.k8s.io/v1 Ingress", "shop", """
            rules:
            - host: shop.example
              http:
                paths:
                - path: /
                  pathType: Prefix
                  backend:
                    service:
                      name: web
                      port:
                        name: http
            """)));

    [Fact]
    public void Does_not_report_a_set_without_Services() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 Ingress", "shop", """
        rules:
        - host: shop.example
          http:
            paths:
            - path: /
              pathType: Prefix
              backend:
                service:
                  name: shop
                  port:
                    number: 80
        """));

    [Fact]
    public void Does_not_report_an_unresolved_name() => Verify.VerifyKubernetes(Manifest.Of(
        WebService,
        Manifest.Spec("networking.k8s.io/v1 Ingress", "shop", """
            rules:
            - host: shop.example
              http:
                paths:
                - path: /
                  pathType: Prefix
                  backend:
                    service:
                      name: "{{ service }}"
                      port:
                        number: 80
            """)));
}

using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.RouteBackendMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class RouteBackendMissingTests
{
    private static readonly string WebService = Manifest.Spec("v1 Service", "web", """
        selector: { app: web }
        ports:
        - port: 8080
        """);

    [Fact]
    public void Reports_a_missing_Service() => Verify.VerifyKubernetes(Manifest.Of(
        WebService,
        Manifest.Spec("gateway.networking.k8s.io/v1 HTTPRoute", "shop", """
            rules:
            - backendRefs:
              - name: {|CNS4051(HTTPRoute/shop, port 8080 of Service/shop):shop|}
                port: 8080
            """)));

    [Fact]
    public void Does_not_report_an_existing_Service() => Verify.VerifyKubernetes(Manifest.Of(
        WebService,
        Manifest.Spec("gateway.networking.k8s.io/v1 HTTPRoute", "shop", """
            rules:
            - backendRefs:
              - name: web
                port: 8080
            """)));

    [Fact]
    public void Reports_a_port_that_the_Service_lacks() => Verify.VerifyKubernetes(Manifest.Of(
        WebService,
        Manifest.Spec("gateway.networking.k8s.io/v1 HTTPRoute", "shop", """
            rules:
            - backendRefs:
              - name: web
                port: {|CNS4051(HTTPRoute/shop, port 80 of Service/web):80|}
            """)));

    [Fact]
    public void Does_not_report_another_kind_of_backend() => Verify.VerifyKubernetes(Manifest.Of(
        WebService,
        Manifest.Spec("gateway.networking.k8s.io/v1 HTTPRoute", "shop", """
            rules:
            - backendRefs:
              - name: shop
                port: 80
                group: example.io
                kind: Bucket
            """)));

    [Fact]
    public void Does_not_report_a_set_without_Services() => Verify.VerifyKubernetes(Manifest.Spec("gateway.networking.k8s.io/v1 HTTPRoute", "shop", """
        rules:
        - backendRefs:
          - name: shop
            port: 8080
        """));

    [Fact]
    public void Reports_depending_on_the_namespace_of_the_reference() => Verify.VerifyKubernetes(Manifest.Of(
        WebService,
        Manifest.Spec("gateway.networking.k8s.io/v1 HTTPRoute", "shop", """
            rules:
            - backendRefs:
              - name: {|CNS4051(HTTPRoute/shop, port 8080 of Service/web):web|}
                port: 8080
                namespace: other
            """)));
}

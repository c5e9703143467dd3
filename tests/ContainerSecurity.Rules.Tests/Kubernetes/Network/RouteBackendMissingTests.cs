using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.RouteBackendMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class RouteBackendMissingTests
{
    [Fact]
    public void Reports_a_missing_Service() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
          - port: 8080
        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata:
          name: shop
        spec:
          rules:
          - backendRefs:
            - name: {|CNS4051(HTTPRoute/shop, port 8080 of Service/shop):shop|}
              port: 8080
        """);

    [Fact]
    public void Does_not_report_an_existing_Service() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
          - port: 8080
        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata:
          name: shop
        spec:
          rules:
          - backendRefs:
            - name: web
              port: 8080
        """);

    [Fact]
    public void Reports_a_port_that_the_Service_lacks() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
          - port: 8080
        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata:
          name: shop
        spec:
          rules:
          - backendRefs:
            - name: web
              port: {|CNS4051(HTTPRoute/shop, port 80 of Service/web):80|}
        """);

    [Fact]
    public void Does_not_report_another_kind_of_backend() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
          - port: 8080
        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata:
          name: shop
        spec:
          rules:
          - backendRefs:
            - name: shop
              port: 80
              group: example.io
              kind: Bucket
        """);

    [Fact]
    public void Does_not_report_a_set_without_Services() => Verify.VerifyKubernetes("""
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata:
          name: shop
        spec:
          rules:
          - backendRefs:
            - name: shop
              port: 8080
        """);

    [Fact]
    public void Reports_depending_on_the_namespace_of_the_reference() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
          - port: 8080
        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata:
          name: shop
        spec:
          rules:
          - backendRefs:
            - name: {|CNS4051(HTTPRoute/shop, port 8080 of Service/web):web|}
              port: 8080
              namespace: other
        """);
}

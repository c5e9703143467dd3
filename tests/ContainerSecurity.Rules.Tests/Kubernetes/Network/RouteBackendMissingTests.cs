using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.RouteBackendMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class RouteBackendMissingTests
{
    [Fact]
    public void Reports_a_service_that_is_not_there() => Verify.VerifyKubernetes("""
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
    public void Says_nothing_of_a_service_that_is_there() => Verify.VerifyKubernetes("""
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
    public void Reports_a_port_that_the_service_does_not_have() => Verify.VerifyKubernetes("""
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
    public void Says_nothing_of_another_kind_of_backend() => Verify.VerifyKubernetes("""
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
    public void Says_nothing_where_no_service_is_given() => Verify.VerifyKubernetes("""
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
    public void Looks_in_the_namespace_that_is_named() => Verify.VerifyKubernetes("""
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

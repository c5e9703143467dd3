using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.IngressBackendMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class IngressBackendMissingTests
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
          - name: http
            port: 80
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
        spec:
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
          - name: http
            port: 80
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
        spec:
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
          - name: http
            port: 80
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
        spec:
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
        """);

    [Fact]
    public void Says_nothing_of_a_port_by_name() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
          - name: http
            port: 80
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
        spec:
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
        """);

    [Fact]
    public void Says_nothing_where_no_service_is_given() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
        spec:
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
        """);

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
          - name: http
            port: 80
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
        spec:
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
        """);
}

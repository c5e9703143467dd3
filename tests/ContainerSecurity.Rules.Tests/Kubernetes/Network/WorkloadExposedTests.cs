using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.WorkloadExposed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class WorkloadExposedTests
{
    [Fact]
    public void Reports_a_workload_behind_an_Ingress() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: {|CNS4024(Pod/shop, Ingress/shop):shop|}
          labels: { app: shop }
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          selector: { app: shop }
          ports:
          - port: 80
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
        spec:
          rules:
          - http:
              paths:
              - path: /
                pathType: Prefix
                backend:
                  service:
                    name: shop
                    port: { number: 80 }
        """);

    [Fact]
    public void Reports_a_workload_behind_a_default_backend() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: {|CNS4024(Pod/shop, Ingress/shop):shop|}
          labels: { app: shop }
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          selector: { app: shop }
          ports:
          - port: 80
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
        spec:
          defaultBackend:
            service:
              name: shop
              port: { number: 80 }
        """);

    [Fact]
    public void Reports_a_workload_behind_a_gateway_route() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: {|CNS4024(Pod/shop, HTTPRoute/shop):shop|}
          labels: { app: shop }
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          selector: { app: shop }
          ports:
          - port: 80
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
        """);

    [Fact]
    public void Reports_a_workload_behind_an_Istio_VirtualService() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: {|CNS4024(Pod/shop, VirtualService/shop):shop|}
          labels: { app: shop }
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          selector: { app: shop }
          ports:
          - port: 80
        ---
        apiVersion: networking.istio.io/v1
        kind: VirtualService
        metadata:
          name: shop
        spec:
          gateways: [gate]
          hosts: [shop.example]
          http:
          - route:
            - destination:
                host: shop.default.svc.cluster.local
        """);

    [Fact]
    public void Does_not_report_mesh_traffic() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          labels: { app: shop }
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          selector: { app: shop }
          ports:
          - port: 80
        ---
        apiVersion: networking.istio.io/v1
        kind: VirtualService
        metadata:
          name: shop
        spec:
          gateways: [mesh]
          hosts: [shop.example]
          http:
          - route:
            - destination:
                host: shop.default.svc.cluster.local
        """);

    [Fact]
    public void Reports_a_NodePort_Service() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: {|CNS4024(Pod/shop, Service/shop):shop|}
          labels: { app: shop }
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          type: NodePort
          selector: { app: shop }
          ports:
          - port: 80
        """);

    [Fact]
    public void Does_not_report_a_ClusterIP_Service() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          labels: { app: shop }
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          selector: { app: shop }
          ports:
          - port: 80
        """);

    [Fact]
    public void Does_not_report_another_Service() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          labels: { app: shop }
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          selector: { app: shop }
          ports:
          - port: 80
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
        spec:
          rules:
          - http:
              paths:
              - path: /
                pathType: Prefix
                backend:
                  service:
                    name: other
                    port: { number: 80 }
        """);

    [Fact]
    public void Does_not_report_another_namespace() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          labels: { app: shop }
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          selector: { app: shop }
          ports:
          - port: 80
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          namespace: other
        spec:
          rules:
          - http:
              paths:
              - path: /
                pathType: Prefix
                backend:
                  service:
                    name: shop
                    port: { number: 80 }
        """);
}

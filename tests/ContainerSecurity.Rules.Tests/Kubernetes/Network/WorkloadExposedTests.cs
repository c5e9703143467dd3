using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.WorkloadExposed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class WorkloadExposedTests
{
    private static readonly string ShopService = Manifest.Spec("v1 Service", "shop", """
        selector: { app: shop }
        ports:
        - port: 80
        """);

    private static readonly string ShopPod = PodText.With(metadata: "labels: { app: shop }");

    [Fact]
    public void Reports_a_workload_behind_an_Ingress() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(metadata: "labels: { app: shop }", name: "{|CNS4024(Pod/shop, Ingress/shop):shop|}"),
        ShopService,
        Manifest.Spec("networking.k8s.io/v1 Ingress", "shop", """
            rules:
            - http:
                paths:
                - path: /
                  pathType: Prefix
                  backend:
                    service:
                      name: shop
                      port: { number: 80 }
            """)));

    [Fact]
    public void Reports_a_workload_behind_a_default_backend() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(metadata: "labels: { app: shop }", name: "{|CNS4024(Pod/shop, Ingress/shop):shop|}"),
        ShopService,
        Manifest.Spec("networking.k8s.io/v1 Ingress", "shop", """
            defaultBackend:
              service:
                name: shop
                port: { number: 80 }
            """)));

    [Fact]
    public void Reports_a_workload_behind_a_gateway_route() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(metadata: "labels: { app: shop }", name: "{|CNS4024(Pod/shop, HTTPRoute/shop):shop|}"),
        ShopService,
        Manifest.Spec("gateway.networking.k8s.io/v1 HTTPRoute", "shop", """
            rules:
            - backendRefs:
              - name: shop
                port: 80
            """)));

    [Fact]
    public void Reports_a_workload_behind_an_Istio_VirtualService() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(metadata: "labels: { app: shop }", name: "{|CNS4024(Pod/shop, VirtualService/shop):shop|}"),
        ShopService,
        Manifest.Spec("networking.istio.io/v1 VirtualService", "shop", """
            gateways: [gate]
            hosts: [shop.example]
            http:
            - route:
              - destination:
                  host: shop.default.svc.cluster.local
            """)));

    [Fact]
    public void Does_not_report_mesh_traffic() => Verify.VerifyKubernetes(Manifest.Of(
        ShopPod,
        ShopService,
        Manifest.Spec("networking.istio.io/v1 VirtualService", "shop", """
            gateways: [mesh]
            hosts: [shop.example]
            http:
            - route:
              - destination:
                  host: shop.default.svc.cluster.local
            """)));

    [Fact]
    public void Reports_a_NodePort_Service() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(metadata: "labels: { app: shop }", name: "{|CNS4024(Pod/shop, Service/shop):shop|}"),
        Manifest.Spec("v1 Service", "shop", """
            type: NodePort
            selector: { app: shop }
            ports:
            - port: 80
            """)));

    [Fact]
    public void Does_not_report_a_ClusterIP_Service() => Verify.VerifyKubernetes(Manifest.Of(
        ShopPod,
        ShopService));

    [Fact]
    public void Does_not_report_another_Service() => Verify.VerifyKubernetes(Manifest.Of(
        ShopPod,
        ShopService,
        Manifest.Spec("networking.k8s.io/v1 Ingress", "shop", """
            rules:
            - http:
                paths:
                - path: /
                  pathType: Prefix
                  backend:
                    service:
                      name: other
                      port: { number: 80 }
            """)));

    [Fact]
    public void Does_not_report_another_namespace() => Verify.VerifyKubernetes(Manifest.Of(
        ShopPod,
        ShopService,
        Manifest.Spec(
            "networking.k8s.io/v1 Ingress",
            "shop",
            """
                rules:
                - http:
                    paths:
                    - path: /
                      pathType: Prefix
                      backend:
                        service:
                          name: shop
                          port: { number: 80 }
                """,
            metadata: "namespace: other")));
}

using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.AdminInterfaceExposed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class AdminInterfaceExposedTests
{
    private static readonly string ArgoPod = PodText.With(metadata: "labels: { app: argo }", name: "argo", image: "argoproj/argocli:v3.5.0");

    private static readonly string ShopService = Manifest.Spec("v1 Service", "shop", """
        type: LoadBalancer
        selector: { app: argo }
        ports:
        - port: 80
        """);

    [Fact]
    public void Reports_a_load_balancer() => Verify.VerifyKubernetes(Manifest.Of(
        ArgoPod,
        Manifest.Spec("v1 Service", "shop", """
            type: {|CNS4025(Service/shop, Argo Workflows, Pod/argo):LoadBalancer|}
            selector: { app: argo }
            ports:
            - port: 2746
            """)));

    [Fact]
    public void Reports_a_NodePort_Service() => Verify.VerifyKubernetes(Manifest.Of(
        ArgoPod,
        Manifest.Spec("v1 Service", "shop", """
            type: {|CNS4025(Service/shop, Argo Workflows, Pod/argo):NodePort|}
            selector: { app: argo }
            ports:
            - port: 2746
            """)));

    [Fact]
    public void Does_not_report_a_ClusterIP_Service() => Verify.VerifyKubernetes(Manifest.Of(
        ArgoPod,
        Manifest.Spec("v1 Service", "shop", """
            selector: { app: argo }
            ports:
            - port: 2746
            """)));

    [Fact]
    public void Does_not_report_an_internal_load_balancer() => Verify.VerifyKubernetes(Manifest.Of(
        ArgoPod,
        Manifest.Spec(
            "v1 Service",
            "shop",
            """
                type: LoadBalancer
                selector: { app: argo }
                ports:
                - port: 2746
                """,
            metadata: """
                annotations:
                  service.beta.kubernetes.io/azure-load-balancer-internal: "true"
                """)));

    [Fact]
    public void Reports_a_load_balancer_that_is_not_internal() => Verify.VerifyKubernetes(Manifest.Of(
        ArgoPod,
        Manifest.Spec(
            "v1 Service",
            "shop",
            """
                type: {|CNS4025(Service/shop, Argo Workflows, Pod/argo):LoadBalancer|}
                selector: { app: argo }
                ports:
                - port: 2746
                """,
            metadata: """
                annotations:
                  service.beta.kubernetes.io/azure-load-balancer-internal: "false"
                """)));

    [Fact]
    public void Does_not_report_other_images() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(metadata: "labels: { app: argo }", name: "argo"),
        ShopService));

    [Fact]
    public void Does_not_report_a_custom_dashboard() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(metadata: "labels: { app: argo }", name: "argo", image: "registry.example.com/shop/dashboard:v3.5.0"),
        ShopService));

    [Fact]
    public void Reports_the_Kubernetes_Dashboard() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(metadata: "labels: { app: argo }", name: "argo", image: "kubernetesui/dashboard:v3.5.0"),
        Manifest.Spec("v1 Service", "shop", """
            type: {|CNS4025(Service/shop, Kubernetes Dashboard, Pod/argo):LoadBalancer|}
            selector: { app: argo }
            ports:
            - port: 80
            """)));

    [Fact]
    public void Reports_it_among_other_workloads() => Verify.VerifyKubernetes(Manifest.Of(
        ArgoPod,
        PodText.With(metadata: "labels: { app: web }", name: "web", image: "registry.example/web:1"),
        Manifest.Spec("v1 Service", "shop", """
            type: {|CNS4025(Service/shop, Argo Workflows, Pod/argo):LoadBalancer|}
            selector: { app: argo }
            ports:
            - port: 2746
            """)));
}

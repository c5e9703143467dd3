using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.AdminInterfaceExposed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class AdminInterfaceExposedTests
{
    [Fact]
    public void Reports_a_load_balancer() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: argo
          labels: { app: argo }
        spec:
          containers:
          - name: web
            image: argoproj/argocli:v3.5.0
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          type: {|CNS4025(Service/shop, Argo Workflows, Pod/argo):LoadBalancer|}
          selector: { app: argo }
          ports:
          - port: 2746
        """);

    [Fact]
    public void Reports_a_NodePort_Service() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: argo
          labels: { app: argo }
        spec:
          containers:
          - name: web
            image: argoproj/argocli:v3.5.0
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          type: {|CNS4025(Service/shop, Argo Workflows, Pod/argo):NodePort|}
          selector: { app: argo }
          ports:
          - port: 2746
        """);

    [Fact]
    public void Does_not_report_a_ClusterIP_Service() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: argo
          labels: { app: argo }
        spec:
          containers:
          - name: web
            image: argoproj/argocli:v3.5.0
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          selector: { app: argo }
          ports:
          - port: 2746
        """);

    [Fact]
    public void Does_not_report_an_internal_load_balancer() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: argo
          labels: { app: argo }
        spec:
          containers:
          - name: web
            image: argoproj/argocli:v3.5.0
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
          annotations:
            service.beta.kubernetes.io/azure-load-balancer-internal: "true"
        spec:
          type: LoadBalancer
          selector: { app: argo }
          ports:
          - port: 2746
        """);

    [Fact]
    public void Reports_a_load_balancer_that_is_not_internal() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: argo
          labels: { app: argo }
        spec:
          containers:
          - name: web
            image: argoproj/argocli:v3.5.0
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
          annotations:
            service.beta.kubernetes.io/azure-load-balancer-internal: "false"
        spec:
          type: {|CNS4025(Service/shop, Argo Workflows, Pod/argo):LoadBalancer|}
          selector: { app: argo }
          ports:
          - port: 2746
        """);

    [Fact]
    public void Does_not_report_other_images() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: argo
          labels: { app: argo }
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
          type: LoadBalancer
          selector: { app: argo }
          ports:
          - port: 80
        """);

    [Fact]
    public void Does_not_report_a_custom_dashboard() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: argo
          labels: { app: argo }
        spec:
          containers:
          - name: web
            image: registry.example.com/shop/dashboard:v3.5.0
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          type: LoadBalancer
          selector: { app: argo }
          ports:
          - port: 80
        """);

    [Fact]
    public void Reports_the_Kubernetes_Dashboard() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: argo
          labels: { app: argo }
        spec:
          containers:
          - name: web
            image: kubernetesui/dashboard:v3.5.0
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          type: {|CNS4025(Service/shop, Kubernetes Dashboard, Pod/argo):LoadBalancer|}
          selector: { app: argo }
          ports:
          - port: 80
        """);

    [Fact]
    public void Reports_it_among_other_workloads() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: argo
          labels: { app: argo }
        spec:
          containers:
          - name: web
            image: argoproj/argocli:v3.5.0
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          type: {|CNS4025(Service/shop, Argo Workflows, Pod/argo):LoadBalancer|}
          selector: { app: argo }
          ports:
          - port: 2746
        """);
}

using ContainerSecurity.Rules.Kubernetes.Network;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.NoNetworkPolicy>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class NoNetworkPolicyTests
{
    [Fact]
    public void Reports_a_pod_that_no_policy_selects() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: {|CNS4011(Pod/web):web|}
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: api
        spec:
          podSelector:
            matchLabels: { app: api }
          policyTypes: [Ingress, Egress]
        """);

    [Fact]
    public void Does_not_report_a_selected_pod() => Verify.VerifyKubernetes("""
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
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
        spec:
          podSelector:
            matchLabels: { app: web }
          policyTypes: [Ingress, Egress]
        """);

    [Fact]
    public void Does_not_report_pods_selected_by_Cilium_specs() => Verify.VerifyKubernetes("""
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
        apiVersion: cilium.io/v2
        kind: CiliumNetworkPolicy
        metadata:
          name: all
        specs:
        - endpointSelector: { matchLabels: {} }
          egress: []
        """);

    [Fact]
    public void Reports_a_pod_next_to_an_unrelated_template() => new ContainerSecurity.Testing.RuleTest<NoNetworkPolicy>
    {
        Sources =
        {
            ("pod.yaml", """
                apiVersion: v1
                kind: Pod
                metadata:
                  name: {|CNS4011(Pod/shop):shop|}
                spec:
                  containers:
                  - name: web
                    image: registry.example.com/app:1.2
                """),
            ("policy.yaml", "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: api\nspec:\n  podSelector: { matchLabels: { app: api } }\n"),
            ("map.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Values.name }}\n"),
        },
    }.Run();

    [Fact]
    public void Does_not_report_when_a_template_may_contain_a_policy() => new ContainerSecurity.Testing.RuleTest<NoNetworkPolicy>
    {
        Sources =
        {
            ("pod.yaml", """
                apiVersion: v1
                kind: Pod
                metadata:
                  name: shop
                spec:
                  containers:
                  - name: web
                    image: registry.example.com/app:1.2
                """),
            ("policy.yaml", "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: {{ .Values.name }}\n"),
        },
    }.Run();

    [Fact]
    public void Does_not_report_a_set_without_policies() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);
}

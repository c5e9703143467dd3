using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PolicyDeniesEgress>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PolicyDeniesEgressTests
{
    private const string Pod = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """;

    private static string Policy(string types, string more = "", string selector = "{ matchLabels: { app: web } }") => $$"""

        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
        spec:
          podSelector: {{selector}}
          policyTypes: [{{types}}]
          {{more}}
        """;

    [Theory]
    [InlineData("")]
    [InlineData("egress: []")]
    [InlineData("ingress: [{}]")]
    [InlineData("egress: null")]
    public void Reports_a_policy_without_egress_rules(string more) => Verify.VerifyKubernetes(Pod + Policy("Ingress, {|CNS4400(NetworkPolicy/web):Egress|}", more));

    [Theory]
    [InlineData("Egress", "egress: [{ ports: [{ port: 53 }] }]")]
    [InlineData("Ingress", "")]
    public void Does_not_report_other_policies(string types, string more) => Verify.VerifyKubernetes(Pod + Policy(types, more));

    [Fact]
    public void Does_not_report_when_another_policy_allows_egress() =>
        Verify.VerifyKubernetes(Pod + Policy("Egress") + Policy("Egress", "egress: [{ ports: [{ port: 53 }] }]", "{}"));

    [Fact]
    public void Does_not_report_a_default_deny_policy() => Verify.VerifyKubernetes(Pod + Policy("Ingress, Egress", "", "{}"));

    [Fact]
    public void Does_not_report_when_its_pods_are_missing() => Verify.VerifyKubernetes(Policy("Egress"));

    [Fact]
    public void Does_not_report_when_pod_labels_are_unresolved() =>
        Verify.VerifyKubernetes(Pod.Replace("app: web", "app: $(APP)", System.StringComparison.Ordinal) + Policy("Egress"));
}

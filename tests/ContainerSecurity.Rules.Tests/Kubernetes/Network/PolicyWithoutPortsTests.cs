using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PolicyWithoutPorts>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PolicyWithoutPortsTests
{
    [Theory]
    [InlineData("Ingress", "ingress", "{ {|CNS4033(NetworkPolicy/shop, ingress):from|}: [{ podSelector: {} }] }")]
    [InlineData("Egress", "egress", "{ {|CNS4033(NetworkPolicy/shop, egress):to|}: [{ ipBlock: { cidr: 10.0.0.0/8 } }] }")]
    public void Reports_peers_without_ports(string types, string key, string rule) => Verify.VerifyKubernetes(With(types, key, rule));

    [Theory]
    [InlineData("Ingress", "ingress", "{ from: [{ podSelector: {} }], ports: [{ port: 80 }] }")]
    [InlineData("Ingress", "ingress", "{}")]
    [InlineData("Ingress", "ingress", "{ from: [{ ipBlock: { cidr: 0.0.0.0/0 } }] }")]
    [InlineData("Ingress", "egress", "{ to: [{ podSelector: {} }] }")]
    public void Does_not_report_other_rules(string types, string key, string rule) => Verify.VerifyKubernetes(With(types, key, rule));

    private static string With(string types, string key, string rule) => $$"""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: { matchLabels: { app: shop } }
          policyTypes: [{{types}}]
          {{key}}:
          - {{rule}}
        """;
}

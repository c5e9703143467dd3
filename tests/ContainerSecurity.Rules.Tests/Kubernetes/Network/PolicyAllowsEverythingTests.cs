using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PolicyAllowsEverything>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PolicyAllowsEverythingTests
{
    [Theory]
    [InlineData("Ingress", "ingress", "{|CNS4031(NetworkPolicy/shop):{}|}")]
    [InlineData("Ingress, Egress", "ingress", "{|CNS4031(NetworkPolicy/shop):{ from: [] }|}")]
    [InlineData("Ingress", "ingress", "{ from: [{ ipBlock: { cidr: {|CNS4031(NetworkPolicy/shop):0.0.0.0/0|} } }] }")]
    [InlineData("Ingress", "ingress", "{ from: [{ podSelector: {} }, { ipBlock: { cidr: {|CNS4031(NetworkPolicy/shop):\"::/0\"|} } }] }")]
    [InlineData("Egress", "egress", "{|CNS4032(NetworkPolicy/shop):{}|}")]
    [InlineData("Egress", "egress", "{ to: [{ ipBlock: { cidr: {|CNS4032(NetworkPolicy/shop):0.0.0.0/0|} } }], ports: [] }")]
    public void Reports_rules_that_allow_every_peer(string types, string key, string rule) => Verify.VerifyKubernetes(With(types, key, rule));

    [Theory]
    [InlineData("Ingress", "ingress", "{ ports: [{ port: 443 }] }")]
    [InlineData("Ingress", "ingress", "{ from: [{ ipBlock: { cidr: 0.0.0.0/0 } }], ports: [{ port: 443 }] }")]
    [InlineData("Ingress", "ingress", "{ from: [{ ipBlock: { cidr: 10.0.0.0/8 } }] }")]
    [InlineData("Ingress", "ingress", "{ from: [{ namespaceSelector: {} }] }")]
    [InlineData("Egress", "egress", "{ to: [{ ipBlock: { cidr: 0.0.0.0/0, except: [10.0.0.0/8] } }] }")]
    [InlineData("Ingress", "egress", "{}")]
    [InlineData("Ingress", "ingress", "{ from: [{ ipBlock: { cidr: $(RANGE) } }] }")]
    public void Does_not_report_restricted_rules(string types, string key, string rule) => Verify.VerifyKubernetes(With(types, key, rule));

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

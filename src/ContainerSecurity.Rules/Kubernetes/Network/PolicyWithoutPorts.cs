using ContainerSecurity.Rules.Kubernetes.Network.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class PolicyWithoutPorts() : Rule(new()
{
    Id = "CNS4033",
    Title = "NetworkPolicy rule has no ports",
    MessageFormat = "{0} allows {1} on every port; list the required ports",
    Category = Categories.Network,
    Description = "Debug, metrics and admin ports are open to the same peers as the service itself.",
    Remediation = "List the ports that the peers need.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Standards = ["NSA:Network separation", "OWASP-K8S:K07"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.IsPartial)
                    return;
                foreach (var rule in NetworkPolicyRule.Of(context.Node))
                {
                    if (rule is { IsForEveryPort: true, Peers: { } peers, Everybody: null })
                        context.Report(peers.Key.Location, context.Node.Identity, rule.IsIngress ? "ingress" : "egress");
                }
            },
            "NetworkPolicy");
}

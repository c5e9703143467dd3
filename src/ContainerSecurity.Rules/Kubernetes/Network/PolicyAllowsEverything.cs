using ContainerSecurity.Rules.Kubernetes.Network.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class PolicyAllowsEverything() : Rule(In, Out)
{
    private static readonly DiagnosticDescriptor In = new()
    {
        Id = "CNS4031",
        Title = "NetworkPolicy allows all ingress",
        MessageFormat = "{0} allows ingress from everywhere on every port; restrict the peers or the ports",
        Category = Categories.Network,
        Description = "Policies are additive, so one rule that allows all ingress overrides every other policy that selects the same pods.",
        Remediation = "List the allowed peers in from, or the ports of a public service.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.0,
        AppliesTo = InputKinds.Kubernetes,
        Standards = ["CIS-K8S:5.3.2", "NSA:Network separation", "OWASP-K8S:K07", "CWE-923"],
    };

    private static readonly DiagnosticDescriptor Out = new()
    {
        Id = "CNS4032",
        Title = "NetworkPolicy allows all egress",
        MessageFormat = "{0} allows egress to every address and port; restrict it to the required peers",
        Category = Categories.Network,
        Description = "An attacker in such a pod can download tools, exfiltrate data and reach other services.",
        Remediation = "List the allowed peers in to, and the ports. DNS and the services that the pods call are usually enough.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.5,
        AppliesTo = InputKinds.Kubernetes,
        Standards = ["CIS-K8S:5.3.2", "NSA:Network separation", "OWASP-K8S:K07", "CWE-923"],
    };

    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.IsPartial)
                    return;
                foreach (var rule in NetworkPolicyRule.Of(context.Node))
                {
                    if (rule.IsForEveryPort && rule.Everybody is { } place)
                        context.Report(rule.IsIngress ? In : Out, place, context.Node.Identity);
                }
            },
            "NetworkPolicy");
}

using ContainerSecurity.Rules.Kubernetes.Network.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class PolicyAllowsEverything() : Rule(In, Out)
{
    private static readonly DiagnosticDescriptor In = new()
    {
        Id = "CNS4031",
        Title = "A NetworkPolicy lets everything in",
        MessageFormat = "{0} lets everybody reach every port of its pods; name who may, or the ports that are for all",
        Category = Categories.Network,
        Description = "Policies add up, so one rule that lets in everything undoes all the others that select the same pods.",
        Remediation = "Name the peers in from, or for a service that is public its ports.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.0,
        AppliesTo = Platforms.Kubernetes,
        Standards = ["CIS-K8S:5.3.2", "NSA:Network separation", "OWASP-K8S:K07", "CWE-923"],
    };

    private static readonly DiagnosticDescriptor Out = new()
    {
        Id = "CNS4032",
        Title = "A NetworkPolicy lets everything out",
        MessageFormat = "{0} lets its pods reach every address and port; name what they need",
        Category = Categories.Network,
        Description = "What breaks into a pod loads its tools from anywhere, carries data off and reaches the services beside it.",
        Remediation = "Name the peers in to, and the ports; DNS and the services that are called are mostly all.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.5,
        AppliesTo = Platforms.Kubernetes,
        Standards = ["CIS-K8S:5.3.2", "NSA:Network separation", "OWASP-K8S:K07", "CWE-923"],
    };

    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.IsPartial)
                    return;
                foreach (var rule in PolicyRule.Of(context.Node))
                {
                    if (rule.IsForEveryPort && rule.Everybody is { } place)
                        context.Report(rule.IsIngress ? In : Out, place, context.Node.Identity);
                }
            },
            "NetworkPolicy");
}

using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class PolicyWithoutSelectors() : Rule(new()
{
    Id = "CNS4022",
    Title = "A NetworkPolicy lets traffic flow without naming pods",
    MessageFormat = "{0} is for every pod and lets traffic flow to or from anything but named pods or namespaces; name them by their labels",
    Category = Categories.Network,
    Description = "Without selectors the policy opens the whole namespace, to address ranges or to everybody. Addresses of pods change, so ranges say nothing of who they are.",
    Remediation = "Name the pods that the policy is for in podSelector, and those that may talk to them in from and to.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["trivy:KSV-0038"],
    Standards = ["NSA:Network separation", "OWASP-K8S:K07"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var policy = context.Node;
                // A policy without any rule denies everything, which is how one begins.
                var peers = Peers(policy, "ingress", "from").Concat(Peers(policy, "egress", "to")).ToList();
                if (policy.IsPartial || LabelSelector.Read(policy.Get("spec", "podSelector")) is { IsEmpty: false } || peers.Count == 0)
                    return;
                if (!peers.Any(peer => peer?["podSelector"] is not null || peer?["namespaceSelector"] is not null))
                    context.Report(policy.Location, policy.Identity);
            },
            "NetworkPolicy");

    // The peers of all rules; null for a rule that is for everybody.
    private static IEnumerable<DataMapping?> Peers(KubernetesObject policy, string direction, string key) =>
        policy.Get("spec", direction).Mappings().SelectMany(rule => rule[key] is DataSequence { Items.IsEmpty: false } peers ? peers.Mappings() : (IEnumerable<DataMapping?>)[null]);
}

using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class PolicyWithoutSelectors() : Rule(new()
{
    Id = "CNS4022",
    Title = "NetworkPolicy allows traffic without selectors",
    MessageFormat = "{0} applies to every pod and selects no peers by label; add a podSelector or namespaceSelector",
    Category = Categories.Network,
    Description = "Without selectors the policy opens the whole namespace to address ranges or to everyone. Pod IP addresses change, so address ranges do not identify pods.",
    Remediation = "Select the pods that the policy applies to in podSelector, and the allowed peers in from and to.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0038"],
    Standards = ["NSA:Network separation", "OWASP-K8S:K07"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var policy = context.Node;
                // A policy without rules is a default deny policy.
                var peers = Peers(policy, "ingress", "from").Concat(Peers(policy, "egress", "to")).ToList();
                if (policy.IsPartial || LabelSelector.Read(policy.Get("spec", "podSelector")) is { IsEmpty: false } || peers.Count == 0)
                    return;
                if (!peers.Any(peer => peer?["podSelector"] is not null || peer?["namespaceSelector"] is not null))
                    context.Report(policy.Location, policy.Identity);
            },
            "NetworkPolicy");

    // The peers of all rules; null for a rule without peers.
    private static IEnumerable<DataMapping?> Peers(KubernetesObject policy, string direction, string key) =>
        policy.Get("spec", direction).Mappings().SelectMany(rule => rule[key] is DataSequence { Items.IsEmpty: false } peers ? peers.Mappings() : (IEnumerable<DataMapping?>)[null]);
}

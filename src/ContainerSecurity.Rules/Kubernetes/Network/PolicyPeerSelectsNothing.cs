using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class PolicyPeerSelectsNothing() : Rule(new()
{
    Id = "CNS4023",
    Title = "NetworkPolicy peer matches no pods",
    MessageFormat = "{0} has a peer whose podSelector matches no pods in the analyzed manifests; correct the labels",
    Category = Categories.Network,
    Description = "The intended traffic is blocked, and the quick remedy is often a policy that allows more than necessary.",
    Remediation = "Use the labels of the intended pods.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:dangling-networkpolicypeer-podselector"],
    Standards = ["OWASP-K8S:K07"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            if (!WholeSet.HasAllPods(context.Documents))
                return;
            // Another unit may bring the pods.
            var pods = new PodIndex(context.Documents.Surroundings);
            foreach (var policy in context.Documents.ObjectsOfKind("NetworkPolicy"))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (WholeSet.NamespaceOf(policy.Namespace) is not { } place || !pods.HasPods(place))
                    continue;
                foreach (var peer in Peers(policy, "ingress", "from").Concat(Peers(policy, "egress", "to")))
                {
                    if (LabelSelector.Read(peer["podSelector"]) is { IsEmpty: false } selector && pods.Selects(place, selector) == false)
                        context.Report(peer.Find("podSelector")!.Key.Location, policy.Identity);
                }
            }
        });

    // Peers in other namespaces may be defined elsewhere.
    private static IEnumerable<DataMapping> Peers(KubernetesObject policy, string direction, string key) =>
        policy.Get("spec", direction).Mappings().SelectMany(rule => rule[key].Mappings()).Where(peer => peer["namespaceSelector"] is null);
}

using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class PolicyDeniesEgress() : Rule(new()
{
    Id = "CNS4400",
    Title = "The pods of a NetworkPolicy can reach nothing, not even DNS",
    MessageFormat = "{0} lets its pods send nothing, so that they cannot look up a name; allow what they need, or leave it if they need nothing",
    Category = Categories.Network,
    Description = "A policy with the type Egress and without egress rules denies all that its pods send, DNS included; where it is meant, it is fine, where rules were forgotten, the pods hang.",
    Remediation = "Add egress rules for DNS and for what the pods call.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["polaris:missingNetworkPolicy"],
    Standards = ["NSA:Network separation"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var policies = context.Documents.ObjectsOfKind("NetworkPolicy").Where(policy => !policy.IsPartial).ToLookup(policy => WholeSet.NamespaceOf(policy.Namespace));
            if (policies.Count == 0 || !WholeSet.IsRead(context.Documents, "NetworkPolicy"))
                return;
            var pods = new PodIndex(context.Documents);
            foreach (var place in policies)
            {
                // Another policy of the namespace may allow what this one does not.
                if (place.Key is null || place.Any(AllowsEgress))
                    continue;
                foreach (var policy in place)
                {
                    context.CancellationToken.ThrowIfCancellationRequested();
                    // One for all pods is the usual ground to build on; what it is for is plain.
                    if (EgressType(policy) is { } type && LabelSelector.Read(policy.Get("spec", "podSelector")) is { IsEmpty: false } selector && pods.Selects(place.Key, selector) == true)
                        context.Report(type.Location, policy.Identity);
                }
            }
        });

    private static bool AllowsEgress(KubernetesObject policy) => policy.Get("spec", "egress") is { } rules && rules is not DataSequence { Items.IsEmpty: true } and not DataScalar { IsNull: true };

    private static DataNode? EgressType(KubernetesObject policy) => policy.Get("spec", "policyTypes").Items().FirstOrDefault(item => item is DataScalar { Text: "Egress" });
}

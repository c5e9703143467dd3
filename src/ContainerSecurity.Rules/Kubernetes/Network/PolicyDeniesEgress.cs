using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class PolicyDeniesEgress() : Rule(new()
{
    Id = "CNS4400",
    Title = "NetworkPolicy denies all egress, including DNS",
    MessageFormat = "{0} denies all egress, including DNS; allow what its pods need, or keep it if they need nothing",
    Category = Categories.Network,
    Description = "A policy with the type Egress and no egress rules blocks all outgoing traffic, including DNS lookups. If rules were forgotten, the pods time out.",
    Remediation = "Add egress rules for DNS and for the services that the pods call.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
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
                // Another policy in the namespace may allow the egress.
                if (place.Key is null || place.Any(AllowsEgress))
                    continue;
                foreach (var policy in place)
                {
                    context.CancellationToken.ThrowIfCancellationRequested();
                    // A policy for all pods is the usual default deny policy.
                    if (EgressType(policy) is { } type && LabelSelector.Read(policy.Get("spec", "podSelector")) is { IsEmpty: false } selector && pods.Selects(place.Key, selector) == true)
                        context.Report(type.Location, policy.Identity);
                }
            }
        });

    private static bool AllowsEgress(KubernetesObject policy) => policy.Get("spec", "egress") is { } rules && rules is not DataSequence { Items.IsEmpty: true } and not DataScalar { IsNull: true };

    private static DataNode? EgressType(KubernetesObject policy) => policy.Get("spec", "policyTypes").Items().FirstOrDefault(item => item is DataScalar { Text: "Egress" });
}

using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class NamespaceWithoutPolicy() : Rule(new()
{
    Id = "CNS4030",
    Title = "Namespace has no NetworkPolicy",
    MessageFormat = "{0} has no NetworkPolicy in the analyzed manifests; add a default deny policy",
    Category = Categories.Network,
    Description = "Without a NetworkPolicy every pod in the cluster can connect to every pod in the namespace, and those pods can connect anywhere.",
    Remediation = "Add a default deny NetworkPolicy with an empty podSelector and both policyTypes, then allow the required traffic.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0049", "kubescape:C-0054", "kubescape:C-0206"],
    Standards = ["CIS-K8S:5.3.2", "CIS-AKS:4.4.2", "NSA:Network separation", "OWASP-K8S:K07"],
})
{
    private static readonly string[] Policies = ["NetworkPolicy", "CiliumNetworkPolicy"];

    private static readonly string[] ClusterPolicies = ["CiliumClusterwideNetworkPolicy", "AdminNetworkPolicy", "BaselineAdminNetworkPolicy", "GlobalNetworkPolicy"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var documents = context.Documents;
            if (!Policies.SelectMany(documents.ObjectsOfKind).Any() || !WholeSet.IsRead(documents, [.. Policies, .. ClusterPolicies]) || ClusterPolicies.Any(kind => Neighbours.Any(documents, kind)))
                return;
            foreach (var space in documents.ObjectsOfKind("Namespace"))
            {
                if (space is { IsPartial: false, Name.Value: { } name } && !Policies.Any(kind => Neighbours.In(documents, kind, name).Any()))
                    context.Report(space.Location, space.Identity);
            }
        });
}

using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class NoNetworkPolicy() : Rule(new()
{
    Id = "CNS4011",
    Title = "No NetworkPolicy selects the pods",
    MessageFormat = "No NetworkPolicy selects the pods of {0}; add one that allows only the required traffic",
    Category = Categories.Network,
    Description = "Without a NetworkPolicy every pod in the cluster can connect to these pods, so one compromised pod can reach them all.",
    Remediation = "Add a NetworkPolicy that selects the pods and allows only the required ingress and egress.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kube-linter:non-isolated-pod", "kube-score:pod-networkpolicy", "polaris:missingNetworkPolicy", "checkov:CKV2_K8S_6",
        "kubescape:C-0030", "kubescape:C-0260", "kics:0401f71b",
    ],
    Standards = ["CIS-K8S:5.3.2", "NSA:Network separation", "OWASP-K8S:K07", "CWE-923"],
})
{
    private static readonly string[] ClusterWide = ["CiliumClusterwideNetworkPolicy", "AdminNetworkPolicy", "BaselineAdminNetworkPolicy", "ClusterNetworkPolicy", "GlobalNetworkPolicy"];

    private static readonly string[] Kinds = ["NetworkPolicy", "CiliumNetworkPolicy", .. ClusterWide];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            // Policies may be defined elsewhere; only a set that contains some shows which pods are not covered.
            if (!Kinds.Any(kind => context.Documents.ObjectsOfKind(kind).Any()) || !WholeSet.IsRead(context.Documents, Kinds))
                return;
            var coverage = new PodCoverage(new PodIndex(context.Documents));
            foreach (var policy in Neighbours.AroundPods(context.Documents, "NetworkPolicy"))
                coverage.Add(policy, "spec", "podSelector");
            foreach (var policy in Neighbours.AroundPods(context.Documents, "CiliumNetworkPolicy"))
            {
                coverage.Add(policy, "spec", "endpointSelector");
                foreach (var specification in policy.Get("specs").Mappings())
                    coverage.Add(policy.Namespace, specification["endpointSelector"]);
            }

            if (ClusterWide.Any(kind => Neighbours.Any(context.Documents, kind)))
                coverage.AddAll();
            foreach (var workload in context.Documents.Workloads.Where(w => w.Platform == WorkloadPlatform.Kubernetes && !w.HostNetwork.Is(true)))
            {
                if (!coverage.Covers(workload))
                    context.Report(workload.Location, Names.Of(workload));
            }
        });
}

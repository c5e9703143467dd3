using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NoAntiAffinity() : Rule(new()
{
    Id = "CNS6020",
    Title = "Replicas can all run on one node",
    MessageFormat = "{0} has several replicas that can all run on one node; add podAntiAffinity or topologySpreadConstraints",
    Category = Categories.Resources,
    Description = "If the node fails, all replicas fail with it.",
    Remediation = "Add podAntiAffinity or topologySpreadConstraints for kubernetes.io/hostname.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kube-linter:no-anti-affinity", "kube-score:deployment-has-host-podantiaffinity",
        "kube-score:statefulset-has-host-podantiaffinity", "kics:a31b7b82", "kics:d740d048",
        "azpolicy:34c88cd4-5d72-4dbb-bf77-12c3cafe8791",
    ],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var scalers = new Autoscalers(context.Documents);
            foreach (var workload in context.Documents.Workloads)
            {
                if (workload is { Kind: "Deployment" or "StatefulSet", IsPartial: false }
                    && (workload.Replicas is { IsKnown: true, Value: > 1 } || (workload.Replicas.IsUnset && IsScaled(workload, scalers)))
                    && !Terms(workload).Any(term => Spreads(term, workload))
                    && workload.PodSpec.Get("topologySpreadConstraints") is null)
                    context.Report(workload.Location, Names.Of(workload));
            }
        });

    // Whether an autoscaler keeps more than one replica.
    private static bool IsScaled(Workload workload, Autoscalers scalers) =>
        workload.Name.Value is { } name && WholeSet.NamespaceOf(workload.Namespace) is { } place
        && scalers.Of(workload.Kind, place, name).Any(scaler => Autoscalers.MinimumOf(scaler) > 1);

    private static IEnumerable<DataMapping> Terms(Workload workload)
    {
        var affinity = workload.PodSpec.Get("affinity", "podAntiAffinity");
        return affinity.Get("requiredDuringSchedulingIgnoredDuringExecution").Mappings()
            .Concat(affinity.Get("preferredDuringSchedulingIgnoredDuringExecution").Mappings().Select(preference => preference["podAffinityTerm"]).OfType<DataMapping>());
    }

    // Whether the term applies to the workload's own pods, or may apply because a value is unresolved.
    private static bool Spreads(DataMapping term, Workload workload)
    {
        if (LabelSelector.Read(term["labelSelector"]) is { } selector && selector.Matches(workload.PodLabels) == false)
            return false;
        return term["namespaceSelector"] is not null || term["namespaces"] is not DataSequence { Items.IsEmpty: false } namespaces
            || workload.Namespace.Value is not { } own || namespaces.Items().Any(item => WholeSet.Text(item) is not { } text || text == own);
    }
}

using System.Collections.Immutable;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Shared;

namespace ContainerSecurity.Rules.Resources;

/// <summary>CNS6020: replicas may all run on one node.</summary>
public sealed class NoAntiAffinity : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS6020",
        Title = "Replicas may all run on one node",
        MessageFormat = "{0} has several replicas that may all run on one node; add pod anti-affinity or topology spread constraints",
        Category = Categories.Resources,
        Description = "One node that fails takes all of them.",
        Remediation = "Add podAntiAffinity or topologySpreadConstraints over kubernetes.io/hostname.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = [
            "kube-linter:no-anti-affinity", "kube-score:deployment-has-host-podantiaffinity", "kube-score:statefulset-has-host-podantiaffinity", "kics:a31b7b82",
            "kics:d740d048",
        ],
        HelpLink = RuleHelp.Link("CNS6020"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload is { Kind: "Deployment" or "StatefulSet", IsPartial: false, Replicas: { IsKnown: true, Value: > 1 } }
                && workload.Specification.Get("affinity", "podAntiAffinity") is null
                && workload.Specification.Get("topologySpreadConstraints") is null)
                context.Report(Descriptor, workload.Location, Names.Of(workload));
        });
}

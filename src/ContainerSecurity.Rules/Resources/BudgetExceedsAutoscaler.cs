using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Kubernetes;
using ContainerSecurity.Rules.Shared;

namespace ContainerSecurity.Rules.Resources;

/// <summary>CNS6052: a disruption budget asks for more pods than the autoscaler keeps.</summary>
public sealed class BudgetExceedsAutoscaler : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS6052",
        Title = "A disruption budget asks for more pods than the autoscaler keeps",
        MessageFormat = "{0} wants {1} pods to be available, but {2} may go down to {3}; lower minAvailable",
        Category = Categories.Resources,
        Description = "When the load is low no pod may be evicted, so nodes cannot be drained or updated.",
        Remediation = "Set minAvailable below minReplicas, or use maxUnavailable.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["polaris:pdbMinAvailableGreaterThanHPAMinReplicas"],
        HelpLink = RuleHelp.Link("CNS6052"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var scalers = context.Documents.ObjectsOfKind("HorizontalPodAutoscaler").Where(s => TargetOf(s) is not null).ToLookup(s => TargetOf(s)!);
            var budgets = context.Documents.ObjectsOfKind("PodDisruptionBudget").Where(b => b.Get("spec", "minAvailable") is DataScalar { Expression: null }).ToList();
            if (budgets.Count == 0 || scalers.Count == 0)
                return;
            var pods = new PodIndex(context.Documents);
            foreach (var budget in budgets)
            {
                if (WholeSet.NamespaceOf(budget.Namespace) is not { } place || LabelSelector.Read(budget.Get("spec", "selector")) is not { } selector)
                    continue;
                var wanted = (DataScalar)budget.Get("spec", "minAvailable")!;
                foreach (var workload in pods.Select(place, selector, budget.Get("spec", "selector", "matchLabels")).Where(w => w.Name.IsKnown && selector.Matches(w.Labels) == true))
                {
                    var scaler = scalers[new ResourceIdentity(workload.Kind, place, workload.Name.Value!)].FirstOrDefault(s => Exceeds(wanted, s));
                    if (scaler is null)
                        continue;
                    context.Report(Descriptor, wanted.Location, budget.Identity, wanted.Text, scaler.Identity, MinimumOf(scaler));
                    break;
                }
            }
        });

    private static ResourceIdentity? TargetOf(KubernetesObject scaler) =>
        WholeSet.NamespaceOf(scaler.Namespace) is { } place && WholeSet.Text(scaler.Get("spec", "scaleTargetRef", "name")) is { } name && WholeSet.Text(scaler.Get("spec", "scaleTargetRef", "kind")) is { } kind
            ? new ResourceIdentity(kind, place, name)
            : null;

    // Where no minimum is set nobody has said how far it may go down on purpose.
    private static long? MinimumOf(KubernetesObject scaler) => scaler.Get("spec", "minReplicas") is DataScalar minimum ? minimum.AsInteger() : null;

    private static bool Exceeds(DataScalar wanted, KubernetesObject scaler)
    {
        if (MinimumOf(scaler) is not { } minimum)
            return false;
        if (wanted.AsInteger() is { } count)
            return count > minimum;
        return wanted.Text.EndsWith("%", StringComparison.Ordinal)
            && int.TryParse(wanted.Text.Substring(0, wanted.Text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var share) && share > 100;
    }
}

using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>Reports PodSecurityPolicies that allow something, where no policy among the documents forbids it.</summary>
/// <remarks>A policy that allows more for the system's own pods is usual beside a strict one, so one strict policy is enough.</remarks>
public abstract class PolicyFieldRule : Rule
{
    private protected PolicyFieldRule(DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context) => context.RegisterDocumentSetAction(Check);

    /// <summary>Where a policy allows it; null where it does not, or where it cannot be told.</summary>
    private protected abstract Location? FindAllowed(KubernetesObject policy);

    /// <summary>The value where a boolean is true, as it is by default where <paramref name="byDefault"/> says so.</summary>
    private protected static Location? WhereTrue(KubernetesObject policy, string field, bool byDefault = false) => policy.Get("spec", field) switch
    {
        null => byDefault ? policy.Location : null,
        DataScalar scalar when scalar.AsBoolean() == true => scalar.Location,
        _ => null,
    };

    private void Check(RuleContext<DocumentSet> context)
    {
        var policies = context.Documents.ObjectsOfKind("PodSecurityPolicy").Where(p => p.Get("spec") is DataMapping).ToList();
        var allowing = policies.Select(policy => (Policy: policy, Place: FindAllowed(policy))).ToList();
        if (allowing.Any(a => a.Place is null))
            return;
        foreach (var (policy, place) in allowing)
            context.Report(place!.Value, policy.Identity);
    }
}

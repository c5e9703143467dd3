using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>Reports PodSecurityPolicies that allow a setting, unless another policy among the documents forbids it.</summary>
/// <remarks>Clusters usually have a permissive policy for system pods next to a strict one, so one strict policy is enough.</remarks>
public abstract class PolicyFieldRule : Rule
{
    private protected PolicyFieldRule(DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context) => context.RegisterDocumentSetAction(Check);

    /// <summary>Finds the location where a policy allows the setting; null if it does not or the value is unknown.</summary>
    private protected abstract Location? FindAllowed(KubernetesObject policy);

    /// <summary>The location of a boolean that is true, or of the policy if the field is missing and <paramref name="byDefault"/> is set.</summary>
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

using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class MemoryRequestDiffersFromLimit() : Rule(new()
{
    Id = "CNS6036",
    Title = "Memory request and limit are not equal",
    MessageFormat = "Container '{0}' does not have equal memory requests and limits; set both to the same value",
    Category = Categories.Resources,
    Description = "A container that uses more memory than it requests is among the first to be killed when the node runs out of memory.",
    Remediation = "Set the request equal to the limit for workloads that must not be affected by other pods on the node.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-score:container-resource-requests-equal-limits", "kube-score:container-memory-requests-equal-limits"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var (request, limit) = (container.Resources.MemoryRequest, container.Resources.MemoryLimit);
            if (!Expectations.WantsResources(container) || request.IsUnknown || limit.IsUnknown || (limit.IsUnset && request.IsUnset))
                return;
            // An unset request defaults to the limit.
            if (limit.IsUnset || (request.IsKnown && !Quantities.AreEqual(request.Value!, limit.Value!)))
                context.Report((limit.IsUnset ? request : limit).Location, Names.Of(container));
        });
}

using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class MemoryRequestDiffersFromLimit() : Rule(new()
{
    Id = "CNS6036",
    Title = "Request and limit for memory differ",
    MessageFormat = "Container '{0}' asks for another amount of memory than its limit; make the two equal",
    Category = Categories.Resources,
    Description = "A container that uses more memory than it asked for is the first to be killed when the node has none left.",
    Remediation = "Set the request to the limit where the workload must not suffer from its neighbours.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
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
            // A request that is left out is taken from the limit.
            if (limit.IsUnset || (request.IsKnown && !Quantities.AreEqual(request.Value!, limit.Value!)))
                context.Report((limit.IsUnset ? request : limit).Location, Names.Of(container));
        });
}

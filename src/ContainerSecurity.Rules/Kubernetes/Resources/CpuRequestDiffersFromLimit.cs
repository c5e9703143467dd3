using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class CpuRequestDiffersFromLimit() : Rule(new()
{
    Id = "CNS6035",
    Title = "CPU request and limit are not equal",
    MessageFormat = "Container '{0}' does not have equal CPU requests and limits; set both to the same value",
    Category = Categories.Resources,
    Description = "A pod whose requests equal its limits is in the Guaranteed QoS class: its resources are reserved, and it is evicted last.",
    Remediation = "Set the request equal to the limit for workloads that must not be affected by other pods on the node.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-score:container-resource-requests-equal-limits", "kube-score:container-cpu-requests-equal-limits"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var (request, limit) = (container.Resources.CpuRequest, container.Resources.CpuLimit);
            if (!Expectations.WantsResources(container) || request.IsUnknown || limit.IsUnknown || (limit.IsUnset && request.IsUnset))
                return;
            // An unset request defaults to the limit.
            if (limit.IsUnset || (request.IsKnown && !Quantities.AreEqual(request.Value!, limit.Value!)))
                context.Report((limit.IsUnset ? request : limit).Location, Names.Of(container));
        });
}

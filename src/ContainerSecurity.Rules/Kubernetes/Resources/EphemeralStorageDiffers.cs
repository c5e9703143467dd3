using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class EphemeralStorageDiffers() : Rule(new()
{
    Id = "CNS6038",
    Title = "Ephemeral-storage request and limit are not equal",
    MessageFormat = "Container '{0}' does not have equal ephemeral-storage requests and limits; set both to the same value",
    Category = Categories.Resources,
    Description = "A pod that uses more ephemeral storage than it requests is evicted when the node's disk is full.",
    Remediation = "Set the request equal to the limit for workloads that must not be affected by other pods on the node.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-score:container-ephemeral-storage-request-equals-limit"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var (request, limit) = (container.Resources.EphemeralStorageRequest, container.Resources.EphemeralStorageLimit);
            if (!Expectations.WantsResources(container) || request.IsUnknown || limit.IsUnknown || (limit.IsUnset && request.IsUnset))
                return;
            // An unset request defaults to the limit.
            if (limit.IsUnset || (request.IsKnown && !Quantities.AreEqual(request.Value!, limit.Value!)))
                context.Report((limit.IsUnset ? request : limit).Location, Names.Of(container));
        });
}

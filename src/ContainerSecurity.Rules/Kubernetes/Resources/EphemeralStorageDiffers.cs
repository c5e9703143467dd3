using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class EphemeralStorageDiffers() : Rule(new()
{
    Id = "CNS6038",
    Title = "Request and limit for ephemeral storage differ",
    MessageFormat = "Container '{0}' asks for another amount of ephemeral storage than its limit; make the two equal",
    Category = Categories.Resources,
    Description = "A pod that writes more than it asked for is evicted when the disk of the node is full.",
    Remediation = "Set the request to the limit where the workload must not suffer from its neighbours.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
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
            // A request that is left out is taken from the limit.
            if (limit.IsUnset || (request.IsKnown && !Quantities.AreEqual(request.Value!, limit.Value!)))
                context.Report((limit.IsUnset ? request : limit).Location, Names.Of(container));
        });
}

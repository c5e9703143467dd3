using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NoEphemeralStorageBound() : Rule(new()
{
    Id = "CNS6037",
    Title = "No ephemeral-storage limit is set",
    MessageFormat = "Container '{0}' has no ephemeral-storage {1}; set it",
    Category = Categories.Resources,
    Description = "Logs and files that the container writes can fill the node's disk, and other pods are evicted.",
    Remediation = "Set ephemeral-storage in requests and limits.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-score:container-ephemeral-storage-request-and-limit"],
    Standards = ["OWASP-K8S:K01", "CWE-770"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            if (!Expectations.WantsResources(container))
                return;
            var (request, limit) = (container.Resources.EphemeralStorageRequest, container.Resources.EphemeralStorageLimit);
            if (limit.IsUnset)
                context.Report(limit.Location, Names.Of(container), request.IsUnset ? "request or limit" : "limit");
        });
}

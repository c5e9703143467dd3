using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NoEphemeralStorageBound() : Rule(new()
{
    Id = "CNS6037",
    Title = "No bound for ephemeral storage is set",
    MessageFormat = "Container '{0}' has no {1} for ephemeral storage; set it",
    Category = Categories.Resources,
    Description = "Logs and files that a container writes fill the disk of the node, and other pods are evicted.",
    Remediation = "Set ephemeral-storage in requests and limits.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
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
                context.Report(limit.Location, Names.Of(container), request.IsUnset ? "request and limit" : "limit");
        });
}

using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NoMemoryRequest() : Rule(new()
{
    Id = "CNS6003",
    Title = "No memory request is set",
    MessageFormat = "Container '{0}' has no memory request; set resources.requests.memory",
    Category = Categories.Resources,
    Description = "Without a memory request the scheduler ignores the container's needs, and the container is killed first when the node runs out of memory.",
    Remediation = "Set it based on measured usage.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kube-score:container-resources", "polaris:memoryRequestsMissing", "checkov:CKV_K8S_12", "trivy:KSV-0016", "kubescape:C-0004",
        "kubescape:C-0269", "kics:229588ef", "azpolicy:03a4ecdb-0684-4039-be91-2762979e1bc8",
    ],
    Standards = ["OWASP-K8S:K01", "CWE-770"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var value = container.Resources.MemoryRequest;
            if (Expectations.WantsResources(container) && value.IsUnset)
                context.Report(value.Location, Names.Of(container));
        });
}

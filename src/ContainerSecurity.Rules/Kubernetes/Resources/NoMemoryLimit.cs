using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NoMemoryLimit() : Rule(new()
{
    Id = "CNS6004",
    Title = "No memory limit is set",
    MessageFormat = "Container '{0}' has no memory limit; set resources.limits.memory",
    Category = Categories.Resources,
    Description = "Without a memory limit a leak, or an attack that makes the process grow, exhausts the node's memory and takes down other pods.",
    Remediation = "Set it based on measured usage.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kube-linter:unset-memory-requirements", "kube-score:container-resources", "polaris:memoryLimitsMissing", "checkov:CKV_K8S_13",
        "trivy:KSV-0018", "kubescape:C-0004", "kubescape:C-0009", "kubescape:C-0271", "kics:b14d1bc4",
        "azpolicy:e345eecc-fa47-480f-9e88-67dcc122b164", "azpolicy:5f86d473-38a8-46c9-bdfe-d7fa3b9836bf",
    ],
    Standards = ["NSA:Resource policies", "OWASP-K8S:K01", "CWE-770"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var value = container.Resources.MemoryLimit;
            if (Expectations.WantsResources(container) && value.IsUnset)
                context.Report(value.Location, Names.Of(container));
        });
}

using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NoCpuRequest() : Rule(new()
{
    Id = "CNS6001",
    Title = "No CPU request is set",
    MessageFormat = "Container '{0}' has no CPU request; set resources.requests.cpu",
    Category = Categories.Resources,
    Description = "Without a CPU request the scheduler ignores the container's needs, and the container is throttled first on a busy node.",
    Remediation = "Set it based on measured usage.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kube-linter:unset-cpu-requirements", "kube-score:container-resources", "polaris:cpuRequestsMissing", "checkov:CKV_K8S_10",
        "trivy:KSV-0015", "kubescape:C-0050", "kubescape:C-0268", "kics:ca469dd4", "azpolicy:03a4ecdb-0684-4039-be91-2762979e1bc8",
    ],
    Standards = ["OWASP-K8S:K01", "CWE-770"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var value = container.Resources.CpuRequest;
            if (Expectations.WantsResources(container) && value.IsUnset)
                context.Report(value.Location, Names.Of(container));
        });
}

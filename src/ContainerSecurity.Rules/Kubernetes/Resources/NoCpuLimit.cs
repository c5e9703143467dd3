using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NoCpuLimit() : Rule(new()
{
    Id = "CNS6002",
    Title = "No CPU limit is set",
    MessageFormat = "Container '{0}' has no CPU limit; set resources.limits.cpu",
    Category = Categories.Resources,
    Description = "Without a CPU limit one container can use all CPU time that other containers have not reserved.",
    Remediation = "Set it based on measured usage.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kube-score:container-resources", "polaris:cpuLimitsMissing", "checkov:CKV_K8S_11", "trivy:KSV-0011", "kubescape:C-0009",
        "kubescape:C-0050", "kubescape:C-0270", "kics:4ac0e2b7", "azpolicy:e345eecc-fa47-480f-9e88-67dcc122b164",
        "defender:Container CPU and memory limits should be enforced", "azpolicy:42ba1d72-e90f-42f8-bf99-5a1351eed2b1",
        "azpolicy:a2abc456-f0ae-464b-bd3a-07a3cdbd7fb1",
    ],
    Standards = ["NSA:Resource policies", "OWASP-K8S:K01", "CWE-770"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var value = container.Resources.CpuLimit;
            if (Expectations.WantsResources(container) && value.IsUnset)
                context.Report(value.Location, Names.Of(container));
        });
}

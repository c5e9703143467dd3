using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class UnsafeSysctl() : Rule(new()
{
    Id = "CNS2026",
    Title = "Unsafe sysctl is set",
    MessageFormat = "{0} sets the unsafe sysctl '{1}'; remove it",
    Category = Categories.Privileges,
    Description = "Sysctls outside the safe list affect the whole node or can harm other pods.",
    Remediation = "Remove the sysctl. Configure settings for the whole node on the node itself.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents =
    [
        "kubescape:C-0211", "kube-linter:unsafe-sysctls", "trivy:KSV-0026", "kics:9127f0d9", "psa:sysctls", "psa:level:baseline",
        "psa:level:restricted", "azpolicy:5e5a0673-649e-4d50-bf9d-5a387a4e2081", "azpolicy:56d0a13f-712f-466b-8416-56fb354fb823",
    ],
    Standards = ["PSS:baseline", "OWASP-K8S:K01", "CWE-668"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            foreach (var sysctl in context.Node.Security.Sysctls)
            {
                if (sysctl.Name.IsKnown && !SafeSysctls.Contains(sysctl.Name.Value!, context.KubernetesVersion))
                    context.Report(sysctl.Name.Location, Names.Of(context.Node), sysctl.Name.Value);
            }
        });
}

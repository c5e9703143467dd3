using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class UnmaskedProcInUserNamespace() : Rule(new()
{
    Id = "CNS2099",
    Title = "/proc is unmasked in a user namespace",
    MessageFormat = "Container '{0}' has an unmasked /proc in its user namespace; set procMount to Default",
    Category = Categories.Privileges,
    Description = "In a user namespace the container cannot change kernel settings through /proc, but it can read data that runtimes normally mask. The restricted Pod Security Standard forbids it.",
    Remediation = "Remove procMount, or set it to Default.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents =
    [
        "kube-linter:unsafe-proc-mount", "polaris:procMount", "trivy:KSV-0027", "kics:f922827f", "psa:procMount_restricted",
        "psa:level:restricted",
    ],
    Standards = ["PSS:restricted", "OWASP-K8S:K01", "CWE-668"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            // Source: Pod Security Standards since Kubernetes 1.35, whose baseline level allows it with hostUsers: false.
            var mount = context.Node.Security.ProcMount;
            if (!mount.IsKnown || mount.Value is "Default" or "" || !context.Node.Workload.HostUsers.Is(false))
                return;
            context.Report(context.CreateDiagnostic(mount.Location, Names.Of(context.Node)) with
            {
                Fixes = Fixes.Replace("Set procMount to Default", mount, "Default"),
            });
        });
}

using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class UnmaskedProc() : Rule(new()
{
    Id = "CNS2025",
    Title = "The kernel's /proc is not masked",
    MessageFormat = "Container '{0}' sees all of /proc; remove procMount",
    Category = Categories.Privileges,
    Description = "Runtimes hide the files of /proc that change the kernel or give away its secrets. With procMount Unmasked the container sees them.",
    Remediation = "Remove procMount, or set it to Default.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents =
    [
        "kubescape:C-0211", "kube-linter:unsafe-proc-mount", "polaris:procMount", "trivy:KSV-0027", "kics:f922827f", "psa:procMount_restricted",
        "psa:procMount", "psa:level:baseline", "psa:level:restricted", "azpolicy:f85eb0dd-92ee-40e9-8a76-db25a507d6d3",
    ],
    Standards = ["PSS:baseline", "OWASP-K8S:K01", "CWE-668"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var mount = context.Node.Security.ProcMount;
            // In a user namespace of its own it is CNS2099's matter.
            if (!mount.IsKnown || mount.Value is "Default" or "" || !context.Node.Workload.HostUsers.IsUnsetOr(true))
                return;
            context.Report(context.CreateDiagnostic(mount.Location, Names.Of(context.Node)) with
            {
                Fixes = Fixes.Replace("Set procMount to Default", mount, "Default"),
            });
        });
}

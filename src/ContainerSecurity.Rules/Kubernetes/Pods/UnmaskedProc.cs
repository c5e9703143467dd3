using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class UnmaskedProc() : Rule(new()
{
    Id = "CNS2025",
    Title = "/proc is unmasked (procMount)",
    MessageFormat = "Container '{0}' has an unmasked /proc; set procMount to Default",
    Category = Categories.Privileges,
    Description = "Runtimes mask the files in /proc that change kernel settings or expose kernel data. An unmasked /proc exposes them to the container.",
    Remediation = "Remove procMount, or set it to Default.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
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
            // CNS2099 reports pods with a user namespace.
            if (!mount.IsKnown || mount.Value is "Default" or "" || !context.Node.Workload.HostUsers.IsUnsetOr(true))
                return;
            context.Report(context.CreateDiagnostic(mount.Location, Names.Of(context.Node)) with
            {
                Fixes = Fixes.Replace("Set procMount to Default", mount, "Default"),
            });
        });
}

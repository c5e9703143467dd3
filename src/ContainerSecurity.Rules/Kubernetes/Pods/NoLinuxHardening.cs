using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class NoLinuxHardening() : Rule(new()
{
    Id = "CNS2035",
    Title = "No Linux hardening is configured",
    MessageFormat = "Container '{0}' has no seccomp, AppArmor or SELinux settings and drops no capabilities; set at least one",
    Category = Categories.Privileges,
    Description = "Seccomp, AppArmor, SELinux and dropped capabilities each block ways to escape. A container with none of them leaves all of those ways available.",
    Remediation = "Set a seccomp profile and drop ALL capabilities.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 3.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["polaris:linuxHardening", "kubescape:C-0055"],
    Standards = ["NSA:Pod security", "OWASP-K8S:K01"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var security = context.Node.Security;
            if (context.Node.Workload is { IsWindows: false, IsPartial: false, Platform: WorkloadPlatform.Kubernetes } && !security.HasUnknownCapabilities
                && security is { SeccompProfile.IsUnset: true, AppArmorProfile.IsUnset: true, DroppedCapabilities.IsEmpty: true }
                && !HasSeLinux(security.Node) && !HasSeLinux(context.Node.Workload.Security.Node))
            {
                context.Report(security.Location, Names.Of(context.Node));
            }
        });

    private static bool HasSeLinux(DataMapping? context) => context?["seLinuxOptions"] is DataMapping { Entries.IsEmpty: false };
}

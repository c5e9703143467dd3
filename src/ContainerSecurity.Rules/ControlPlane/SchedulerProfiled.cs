using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class SchedulerProfiled() : ComponentRule(
    new()
    {
        Id = "CNS5247",
        Title = "Scheduler exposes profiling endpoints",
        MessageFormat = "{0} {1}; set --profiling=false, or enableProfiling: false in the configuration file",
        Category = Categories.Access,
        Description = "The /debug/pprof endpoints expose internals of the process and can be used to slow it down.",
        Remediation = "Set --profiling=false, or enableProfiling: false in the configuration file.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_114", "trivy:KCV-0040", "kubescape:C-0151", "kics:2f491173"],
        Standards = ["CIS-K8S:1.4.1", "OWASP-K8S:K09", "CWE-489"],
        HasFix = true,
    },
    Component.Scheduler,
    FlagRequirement.Switch("profiling", wanted: false, byDefault: true))
{
    private protected override ConfigRequirement? Configuration => ConfigRequirement.Switch("KubeSchedulerConfiguration", "enableProfiling", wanted: false, byDefault: true);
}

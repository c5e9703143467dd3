using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class ControllerManagerProfiled() : ComponentRule(
    new()
    {
        Id = "CNS5241",
        Title = "Controller manager exposes profiling endpoints",
        MessageFormat = "{0} {1}; set --profiling=false",
        Category = Categories.Access,
        Description = "The /debug/pprof endpoints expose internals of the process and can be used to slow it down.",
        Remediation = "Set --profiling=false; enable profiling only while you investigate a performance problem.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_107", "trivy:KCV-0034", "kubescape:C-0145", "kics:2f491173"],
        Standards = ["CIS-K8S:1.3.2", "OWASP-K8S:K09", "CWE-489"],
        HasFix = true,
    },
    Component.ControllerManager,
    FlagRequirement.Switch("profiling", wanted: false, byDefault: true));

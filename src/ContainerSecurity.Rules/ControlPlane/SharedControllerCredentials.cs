using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class SharedControllerCredentials() : ComponentRule(
    new()
    {
        Id = "CNS5242",
        Title = "Controllers share one credential",
        MessageFormat = "{0} {1}; set --use-service-account-credentials=true",
        Category = Categories.Access,
        Description = "Every controller has the permissions of all of them, and the audit log cannot distinguish them.",
        Remediation = "Set --use-service-account-credentials=true and use RBAC.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_108", "trivy:KCV-0035", "kubescape:C-0146", "kics:1acd93f1"],
        Standards = ["CIS-K8S:1.3.3", "OWASP-K8S:K09", "CWE-250"],
        HasFix = true,
    },
    Component.ControllerManager,
    FlagRequirement.Switch("use-service-account-credentials", wanted: true, byDefault: false));

using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class AdmitsEverything() : ComponentRule(
    new()
    {
        Id = "CNS5211",
        Title = "API server enables the AlwaysAdmit admission plugin",
        MessageFormat = "{0} {1}; remove AlwaysAdmit",
        Category = Categories.Access,
        Description = "AlwaysAdmit accepts every request without filtering; it is deprecated because it behaves as if there were no admission control.",
        Remediation = "Remove AlwaysAdmit from --enable-admission-plugins.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 7.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_79", "trivy:KCV-0011", "kubescape:C-0122", "kics:ce30e584"],
        Standards = ["CIS-K8S:1.2.10", "OWASP-K8S:K09", "CWE-862"],
    },
    Component.ApiServer,
    FlagRequirement.NotListed("enable-admission-plugins", "AlwaysAdmit"),
    FlagRequirement.NotListed("admission-control", "AlwaysAdmit"));

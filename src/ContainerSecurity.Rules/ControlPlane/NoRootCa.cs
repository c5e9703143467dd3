using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NoRootCa() : ComponentRule(
    new()
    {
        Id = "CNS5244",
        Title = "Controller manager gives pods no root CA",
        MessageFormat = "{0} {1}; set --root-ca-file to the CA of the API server's certificate",
        Category = Categories.Access,
        Description = "Pods cannot verify the API server's certificate and may send their tokens to an impostor.",
        Remediation = "Set --root-ca-file to the CA of the API server's serving certificate.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_111", "trivy:KCV-0037", "kubescape:C-0148", "kics:05fb986f"],
        Standards = ["CIS-K8S:1.3.5", "OWASP-K8S:K09", "CWE-295"],
    },
    Component.ControllerManager,
    FlagRequirement.File("root-ca-file"));

using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NoClientCa() : ComponentRule(
    new()
    {
        Id = "CNS5228",
        Title = "API server has no client CA",
        MessageFormat = "{0} {1}; set --client-ca-file to the CA that signs client certificates",
        Category = Categories.Access,
        Description = "Clients, control plane components among them, cannot authenticate with certificates and fall back to weaker methods.",
        Remediation = "Set --client-ca-file to the CA that signs client certificates.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["trivy:KCV-0028", "kubescape:C-0139", "kics:e0e00aba"],
        Standards = ["CIS-K8S:1.2.25", "NSA:Authentication", "OWASP-K8S:K09", "CWE-295"],
    },
    Component.ApiServer,
    FlagRequirement.File("client-ca-file"));

using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class NoClientCa() : ComponentRule(
    new()
    {
        Id = "CNS5228",
        Title = "The API server has no CA for client certificates",
        MessageFormat = "{0} {1}; set --client-ca-file",
        Category = Categories.Access,
        Description = "Clients, the cluster's own components among them, cannot show who they are by certificate and are left with weaker ways.",
        Remediation = "Set --client-ca-file to the CA that signs client certificates.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.5,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["trivy:KCV-0028", "kubescape:C-0139", "kics:e0e00aba"],
        Standards = ["CIS-K8S:1.2.25", "NSA:Authentication", "OWASP-K8S:K09", "CWE-295"],
    },
    Component.ApiServer,
    FlagRequirement.File("client-ca-file"));

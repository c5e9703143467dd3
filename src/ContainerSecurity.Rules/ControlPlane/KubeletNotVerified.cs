using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class KubeletNotVerified() : ComponentRule(
    new()
    {
        Id = "CNS5206",
        Title = "The API server does not verify kubelets",
        MessageFormat = "{0} {1}; set --kubelet-certificate-authority",
        Category = Categories.Access,
        Description = "Without the CA the API server takes any certificate, so a machine that stands in for a node gets what is sent to it: commands, Secrets in logs, sessions.",
        Remediation = "Set --kubelet-certificate-authority to the CA that signs the kubelets' serving certificates.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.5,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_73", "trivy:KCV-0006", "kubescape:C-0117", "kics:ec18a0d3"],
        Standards = ["CIS-K8S:1.2.5", "OWASP-K8S:K09", "CWE-295"],
    },
    Component.ApiServer,
    FlagRequirement.File("kubelet-certificate-authority"));

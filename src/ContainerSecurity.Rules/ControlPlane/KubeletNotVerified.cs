using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class KubeletNotVerified() : ComponentRule(
    new()
    {
        Id = "CNS5206",
        Title = "API server does not verify kubelet certificates",
        MessageFormat = "{0} {1}; set --kubelet-certificate-authority to the CA of the kubelets' serving certificates",
        Category = Categories.Access,
        Description = "The API server accepts any certificate, so a machine that impersonates a node can read and change logs, exec sessions and port forwarding.",
        Remediation = "Set --kubelet-certificate-authority to the CA that signs the kubelets' serving certificates.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 5.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_73", "trivy:KCV-0006", "kubescape:C-0117", "kics:ec18a0d3"],
        Standards = ["CIS-K8S:1.2.5", "OWASP-K8S:K09", "CWE-295"],
    },
    Component.ApiServer,
    FlagRequirement.File("kubelet-certificate-authority"));

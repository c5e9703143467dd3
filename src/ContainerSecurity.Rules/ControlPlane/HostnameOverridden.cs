using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class HostnameOverridden() : ComponentRule(
    new()
    {
        Id = "CNS5267",
        Title = "Kubelet overrides its hostname",
        MessageFormat = "{0} {1}; remove --hostname-override",
        Category = Categories.Access,
        Description = "A node name that differs from the hostname can break TLS between the kubelet and the API server and makes logs hard to attribute to a node.",
        Remediation = "Remove --hostname-override, unless the cloud provider requires it.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 2.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_146", "trivy:KCV-0086", "kubescape:C-0179", "kics:bf36b900"],
        Standards = ["CIS-K8S:4.2.7", "OWASP-K8S:K09", "CWE-16"],
    },
    Component.Kubelet,
    FlagRequirement.Absent("hostname-override"));

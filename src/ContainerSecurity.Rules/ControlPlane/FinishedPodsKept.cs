using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class FinishedPodsKept() : ComponentRule(
    new()
    {
        Id = "CNS5240",
        Title = "Controller manager keeps too many terminated pods",
        MessageFormat = "{0} {1}; set --terminated-pod-gc-threshold to a limit that fits the cluster, such as 1000",
        Category = Categories.Access,
        Description = "Terminated pods fill etcd and slow down the API server; the default keeps 12,500 of them, and 0 keeps all.",
        Remediation = "Set --terminated-pod-gc-threshold to a number above 0 that fits the cluster, such as 1000.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 2.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_106", "trivy:KCV-0033", "kubescape:C-0144", "kics:49113af4"],
        Standards = ["CIS-K8S:1.3.1", "OWASP-K8S:K09", "CWE-770"],
    },
    Component.ControllerManager,
    FlagRequirement.AtLeast("terminated-pod-gc-threshold", 1, isWrongByDefault: true));

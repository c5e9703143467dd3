using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleAttachesToPods() : RolePermissionRule(new()
{
    Id = "CNS5008",
    Title = "Role can attach to pods",
    MessageFormat = "{0} can attach to containers of pods ('{1}' on '{2}'); remove this permission",
    Category = Categories.Access,
    Description = "A subject that attaches to a pod reads the output of its process and can write to its input.",
    Remediation = "Remove pods/attach.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["polaris:clusterrolePodExecAttach", "polaris:rolePodExecAttach", "trivy:KSV-0054", "kics:d45330fd"],
    Standards = ["OWASP-K8S:K03", "CWE-269"],
}, Permissions.Attach);

using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleAttachesToPods() : RoleRightRule(new()
{
    Id = "CNS5008",
    Title = "A role can attach to pods",
    MessageFormat = "{0} can attach to the processes of pods ('{1}' on '{2}'); narrow it",
    Category = Categories.Access,
    Description = "Whoever can attach to a pod reads what its process prints and types into it.",
    Remediation = "Remove pods/attach.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["polaris:clusterrolePodExecAttach", "polaris:rolePodExecAttach", "trivy:KSV-0054", "kics:d45330fd"],
    Standards = ["OWASP-K8S:K03", "CWE-269"],
}, Rights.Attach);

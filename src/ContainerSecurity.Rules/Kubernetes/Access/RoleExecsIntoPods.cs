using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleExecsIntoPods() : RolePermissionRule(new()
{
    Id = "CNS5007",
    Title = "Role can exec into pods",
    MessageFormat = "{0} can run commands in pods ('{1}' on '{2}'); remove this permission",
    Category = Categories.Access,
    Description = "A subject that can exec into a pod has what its processes have: their Secrets, their service account and their network access.",
    Remediation = "Remove pods/exec; debug with ephemeral containers and a temporary, audited permission.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["polaris:clusterrolePodExecAttach", "polaris:rolePodExecAttach", "trivy:KSV-0053", "kubescape:C-0002", "kics:c589f42c"],
    Standards = ["NSA:Authentication and authorisation", "OWASP-K8S:K03", "CWE-269"],
}, Permissions.RunCommands);

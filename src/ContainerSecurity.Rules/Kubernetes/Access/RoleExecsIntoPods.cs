using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleExecsIntoPods() : RoleRightRule(new()
{
    Id = "CNS5007",
    Title = "A role can run commands in pods",
    MessageFormat = "{0} can run commands in pods ('{1}' on '{2}'); narrow it",
    Category = Categories.Access,
    Description = "Whoever can exec into a pod has what its processes have: their Secrets, their service account and their place in the network.",
    Remediation = "Remove pods/exec; debug with ephemeral containers under an audited, temporary right.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["polaris:clusterrolePodExecAttach", "polaris:rolePodExecAttach", "trivy:KSV-0053", "kubescape:C-0002", "kics:c589f42c"],
    Standards = ["NSA:Authentication and authorisation", "OWASP-K8S:K03", "CWE-269"],
}, Rights.RunCommands);

using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class SecretsReadersBound() : BoundPermissionRule(new()
{
    Id = "CNS5036",
    Title = "Binding lets its subjects read or change Secrets",
    MessageFormat = "{0} lets {1} read or change Secrets through role '{2}'; bind a role without this permission",
    Category = Categories.Access,
    Description = "The subjects of the binding get every credential in the Secrets, or can replace them.",
    Remediation = "Bind a role that names the Secrets in resourceNames, or one without access to Secrets.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:access-to-secrets", "checkov:CKV2_K8S_5", "kics:056ac60e"],
    Standards = ["CIS-K8S:5.1.2", "NSA:Secrets", "OWASP-K8S:K08", "CWE-522"],
}, Permissions.ReadSecrets, Permissions.ChangeSecrets);

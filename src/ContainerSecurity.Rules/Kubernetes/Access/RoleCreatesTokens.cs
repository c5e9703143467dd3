using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleCreatesTokens() : RolePermissionRule(new()
{
    Id = "CNS5015",
    Title = "Role can create service account tokens",
    MessageFormat = "{0} can create tokens for any service account ('{1}' on '{2}'); name the service account in resourceNames",
    Category = Categories.Access,
    Description = "A subject that creates tokens gets the permissions of every service account of the namespace, for as long as it requests.",
    Remediation = "Remove serviceaccounts/token, or name the one service account in resourceNames.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0282"],
    Standards = ["CIS-K8S:5.1.13", "CIS-AKS:4.1.12", "OWASP-K8S:K03", "CWE-269"],
}, Permissions.CreateTokens);

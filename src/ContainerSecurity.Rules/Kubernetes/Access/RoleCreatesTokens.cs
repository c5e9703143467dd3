using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleCreatesTokens() : RoleRightRule(new()
{
    Id = "CNS5015",
    Title = "A role can make tokens of service accounts",
    MessageFormat = "{0} can make tokens of any service account ('{1}' on '{2}'); narrow it",
    Category = Categories.Access,
    Description = "Whoever makes tokens has the rights of every service account of the namespace, for as long as he likes.",
    Remediation = "Remove serviceaccounts/token, or name the one account in resourceNames.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kubescape:C-0282"],
    Standards = ["CIS-K8S:5.1.13", "CIS-AKS:4.1.12", "OWASP-K8S:K03", "CWE-269"],
}, Rights.CreateTokens);

using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleChangesNetworkObjects() : RoleRightRule(new()
{
    Id = "CNS5020",
    Title = "A role can change Services, Ingresses or NetworkPolicies",
    MessageFormat = "{0} can change how traffic flows ('{1}' on '{2}'); narrow it",
    Category = Categories.Access,
    Description = "Whoever can change Services, Ingresses and NetworkPolicies can lead traffic to himself and open what was closed.",
    Remediation = "Leave them to a deployment pipeline.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 4.5,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["trivy:KSV-0056"],
    Standards = ["OWASP-K8S:K03"],
}, Rights.ChangeNetwork);

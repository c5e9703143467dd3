using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleChangesNetworkObjects() : RolePermissionRule(new()
{
    Id = "CNS5020",
    Title = "Role can change Services, Ingresses or NetworkPolicies",
    MessageFormat = "{0} can change how traffic flows ('{1}' on '{2}'); allow only get, list and watch",
    Category = Categories.Access,
    Description = "A subject that changes Services, Ingresses or NetworkPolicies can redirect traffic to itself and open blocked connections.",
    Remediation = "Leave changes to a deployment pipeline.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 4.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0056"],
    Standards = ["OWASP-K8S:K03"],
}, Permissions.ChangeNetwork);

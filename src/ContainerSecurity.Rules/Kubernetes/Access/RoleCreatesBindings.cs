using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleCreatesBindings() : RolePermissionRule(new()
{
    Id = "CNS5063",
    Title = "Role can create bindings",
    MessageFormat = "{0} can grant its own permissions to others ('{1}' on '{2}'); allow only get, list and watch",
    Category = Categories.Access,
    Description = "A subject that creates bindings can grant all its permissions to others and, with the verb bind, permissions that it lacks; the access remains after the subject is removed.",
    Remediation = "Leave bindings to cluster administrators or the deployment pipeline.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0051", "trivy:KSV-0052"],
    Standards = ["CIS-K8S:5.1.8", "OWASP-K8S:K03", "CWE-269"],
}, Permissions.CreateBindings);

using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleErasesTraces() : RolePermissionRule(new()
{
    Id = "CNS5018",
    Title = "Role can delete events or logs",
    MessageFormat = "{0} can delete events or logs ('{1}' on '{2}'); list only verbs other than delete and deletecollection",
    Category = Categories.Access,
    Description = "Events and logs record the actions of an attacker, who can hide them by deleting the records.",
    Remediation = "Remove the verbs delete and deletecollection on events and pods/log.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0042", "kubescape:C-0031"],
    Standards = ["OWASP-K8S:K03", "CWE-778"],
}, Permissions.EraseTraces);

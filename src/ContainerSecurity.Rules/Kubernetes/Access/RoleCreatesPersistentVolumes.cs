using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleCreatesPersistentVolumes() : RolePermissionRule(new()
{
    Id = "CNS5016",
    Title = "Role can create PersistentVolumes",
    MessageFormat = "{0} can create PersistentVolumes ('{1}' on '{2}'); allow only get, list and watch",
    Category = Categories.Access,
    Description = "A PersistentVolume can be a hostPath, so a subject that creates one can read any file of a node.",
    Remediation = "Leave volumes to StorageClasses and their provisioners.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0278"],
    Standards = ["CIS-K8S:5.1.9", "OWASP-K8S:K03", "CWE-269"],
}, Permissions.CreatePersistentVolumes);

using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleChangesConfigMaps() : RolePermissionRule(new()
{
    Id = "CNS5019",
    Title = "Role can change ConfigMaps",
    MessageFormat = "{0} can change ConfigMaps ('{1}' on '{2}'); allow only get, list and watch, or name the ConfigMaps in resourceNames",
    Category = Categories.Access,
    Description = "ConfigMaps control applications; in kube-system they hold the configuration of DNS and authentication.",
    Remediation = "Name the ConfigMaps in resourceNames.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0049", "trivy:KSV-0115", "kubescape:C-0037"],
    Standards = ["OWASP-K8S:K03"],
}, Permissions.ChangeConfigMaps);

using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleCreatesWorkloads() : RolePermissionRule(new()
{
    Id = "CNS5006",
    Title = "Role can create or change workloads",
    MessageFormat = "{0} can create or change workloads ('{1}' on '{2}'); allow only get, list and watch",
    Category = Categories.Access,
    Description = "A subject that can create pods can mount any Secret of the namespace, use any of its service accounts and, without admission policies, take over a node.",
    Remediation = "Leave the creation of workloads to a deployment pipeline.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0048", "kubescape:C-0188", "kics:592ad21d"],
    Standards = ["CIS-K8S:5.1.4", "CIS-AKS:4.1.4", "OWASP-K8S:K03", "CWE-269"],
}, Permissions.CreateWorkloads);

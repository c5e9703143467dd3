using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleChangesSecrets() : RoleRightRule(new()
{
    Id = "CNS5061",
    Title = "A role can change Secrets",
    MessageFormat = "{0} can change Secrets ('{1}' on '{2}'); narrow it",
    Category = Categories.Access,
    Description = "Who can change Secrets puts credentials of his own in the place of those that workloads trust, or takes them away; a Secret made for a service account even becomes its token.",
    Remediation = "Name the Secrets in resourceNames, or let a controller of its own write them.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["trivy:KSV-0041", "trivy:KSV-0113"],
    Standards = ["CIS-K8S:5.1.2", "OWASP-K8S:K08", "CWE-269"],
}, Rights.ChangeSecrets);

using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleCreatesBindings() : RoleRightRule(new()
{
    Id = "CNS5063",
    Title = "A role can create bindings",
    MessageFormat = "{0} can give away its own rights ('{1}' on '{2}'); narrow it",
    Category = Categories.Access,
    Description = "Who creates bindings can give every right that he has to others, and with the verb bind also those that he lacks; what is given stays when the giver is gone.",
    Remediation = "Leave bindings to the tool or the people that deploy the cluster.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["trivy:KSV-0051", "trivy:KSV-0052"],
    Standards = ["CIS-K8S:5.1.8", "OWASP-K8S:K03", "CWE-269"],
}, Rights.CreateBindings);

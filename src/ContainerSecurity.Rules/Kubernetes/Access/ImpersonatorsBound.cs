using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class ImpersonatorsBound() : BoundRightRule(new()
{
    Id = "CNS5040",
    Title = "A binding lets a service account impersonate others",
    MessageFormat = "{0} lets {1} act as other users, groups or service accounts, through the role '{2}'; narrow the role or the binding",
    Category = Categories.Access,
    Description = "A service account that impersonates gives an intruder in its pod all the rights of whoever it impersonates.",
    Remediation = "Take the verb impersonate from the role.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Strict,
    SecuritySeverity = 8.5,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["checkov:CKV2_K8S_3"],
    Standards = ["CIS-K8S:5.1.8", "OWASP-K8S:K03", "CWE-269"],
}, Rights.Impersonate)
{
    private protected override bool Concerns(Subject subject) => subject.IsServiceAccount || subject.Kind == "Node";
}

using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class DeletedTokensStayValid() : ComponentRule(
    new()
    {
        Id = "CNS5223",
        Title = "API server accepts tokens of deleted service accounts",
        MessageFormat = "{0} {1}; set --service-account-lookup=true",
        Category = Categories.Access,
        Description = "The API server then verifies only the signature, so a token that leaked still works after its service account or Secret was deleted.",
        Remediation = "Remove --service-account-lookup or set it to true, the default.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 6.5,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_96", "trivy:KCV-0024", "kubescape:C-0135", "kics:a5530bd7"],
        Standards = ["CIS-K8S:1.2.21", "OWASP-K8S:K09", "CWE-613"],
        HasFix = true,
    },
    Component.ApiServer,
    FlagRequirement.Switch("service-account-lookup", wanted: true, byDefault: true));

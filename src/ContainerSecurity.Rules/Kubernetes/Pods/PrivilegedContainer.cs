using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class PrivilegedContainer() : Rule(new()
{
    Id = "CNS2001",
    Title = "Container is privileged",
    MessageFormat = "Container '{0}' is privileged; remove 'privileged' and add only the capabilities it needs",
    Category = Categories.Privileges,
    Description = "A privileged container has every capability, sees every device of the node and is not confined by seccomp or AppArmor. An attacker who gets into it controls the node.",
    Remediation = "Remove privileged or set it to false, and add only the individual capabilities that the program needs.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 9.0,
    AppliesTo = InputKinds.Containers,
    Equivalents =
    [
        "kube-linter:privileged-container", "kube-score:container-security-context-privileged", "polaris:runAsPrivileged", "checkov:CKV_K8S_16",
        "trivy:KSV-0017", "kubescape:C-0057", "kubescape:rule-privileged-container", "kics:dd29336b", "psa:privileged",
        "azpolicy:95edb821-ddaf-4404-9732-666045e056b4", "psa:level:baseline", "psa:level:restricted",
        "defender:Privileged containers should be avoided",
    ],
    Standards = ["PSS:baseline", "CIS-K8S:5.2.2", "NSA:Pod security", "OWASP-K8S:K01", "CWE-250"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var privileged = context.Node.Security.Privileged;
            if (privileged.Is(true))
                context.Report(context.CreateDiagnostic(privileged.Location, Names.Of(context.Node)) with
                {
                    Fixes = Fixes.Replace("Set privileged to false", privileged, false),
                });
        });
}

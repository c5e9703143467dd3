using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class SeccompUnconfined() : Rule(new()
{
    Id = "CNS2021",
    Title = "Seccomp profile is Unconfined",
    MessageFormat = "Container '{0}' sets its seccomp profile to Unconfined; use RuntimeDefault",
    Category = Categories.Privileges,
    Description = "The runtime's default profile blocks system calls that container escapes have used.",
    Remediation = "Set seccompProfile.type to RuntimeDefault, or to Localhost with a custom profile.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0104", "psa:seccompProfile_baseline", "psa:level:baseline", "psa:level:restricted", "azpolicy:975ce327-682c-4f2e-aa46-b9598289b86c"],
    Standards = ["PSS:baseline", "CIS-K8S:5.7.2", "NSA:Pod security", "OWASP-K8S:K01", "CWE-693"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var profile = context.Node.Security.SeccompProfile;
            if (!context.Node.Workload.IsWindows && profile.Is("Unconfined"))
                context.Report(context.CreateDiagnostic(profile.Location, Names.Of(context.Node)) with
                {
                    Fixes = Fixes.Replace("Use the seccomp profile RuntimeDefault", profile, "RuntimeDefault"),
                });
        });
}

using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class AppArmorOff() : Rule(new()
{
    Id = "CNS2023",
    Title = "AppArmor is turned off",
    MessageFormat = "Container '{0}' uses the AppArmor profile '{1}'; use RuntimeDefault or Localhost",
    Category = Categories.Privileges,
    Description = "AppArmor restricts the files, mounts and capabilities that a process can use. Without a profile only the file permissions of Linux remain.",
    Remediation = "Set appArmorProfile.type to RuntimeDefault, or to Localhost with a custom profile.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents =
    [
        "kics:8b36775e", "trivy:KSV-0002", "psa:appArmorProfile", "psa:level:baseline", "psa:level:restricted",
        "azpolicy:511f5417-5d12-434d-ab2e-816901e72a5e", "defender:Containers should only use allowed AppArmor profiles",
    ],
    Standards = ["PSS:baseline", "NSA:Pod security", "OWASP-K8S:K01", "CWE-693"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var profile = context.Node.Security.AppArmorProfile;
            if (profile.IsKnown && profile.Value is not ("RuntimeDefault" or "Localhost" or ""))
                context.Report(context.CreateDiagnostic(profile.Location, Names.Of(context.Node), profile.Value) with
                {
                    Fixes = Fixes.Replace("Use the AppArmor profile RuntimeDefault", profile, "RuntimeDefault"),
                });
        });
}

using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Packages.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class UnpinnedLanguagePackage() : Rule(new()
{
    Id = "CNS8002",
    Title = "Language package (pip, npm, gem) is not pinned",
    MessageFormat = "Package '{0}' is not pinned to a version; write {1}",
    Category = Categories.Building,
    Description = "Two builds of the same Dockerfile can install different versions, and the next build installs a compromised release.",
    Remediation = "Pin a version, or install from a lock file.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 2.0,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = [
        "hadolint:DL3013", "hadolint:DL3016", "hadolint:DL3028", "hadolint:DL3062", "kics:unpinned_package_version_in_pip_install",
        "kics:npm_install_without_pinned_version", "kics:gem_install_without_version",
    ],
    Standards = ["CIS-DOCKER:4.11", "CWE-1357"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Owner is not RunInstructionSyntax)
                return;
            foreach (var (package, hint) in LanguagePackages.WithoutVersion(context.Node.EffectiveCommand))
                context.Report(package.Location, package.StaticText, hint);
        });
}

using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Packages.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class UnpinnedLanguagePackage() : Rule(new()
{
    Id = "CNS8002",
    Title = "A package of a language is installed without a version",
    MessageFormat = "Package '{0}' is installed in whatever version there is; write {1}",
    Category = Categories.Building,
    Description = "Two builds of one Dockerfile give two images, and a hijacked release gets in with the next build.",
    Remediation = "Write the version, or install from a lock file.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 2.0,
    AppliesTo = Platforms.Dockerfile,
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
            if (context.Node.Script.Instruction is not RunInstructionSyntax)
                return;
            foreach (var (package, hint) in LanguagePackages.WithoutVersion(context.Node.EffectiveCommand))
                context.Report(package.Location, package.StaticText, hint);
        });
}

using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Packages.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class MovingLanguagePackage() : Rule(Repository, Tag)
{
    private static readonly DiagnosticDescriptor Repository = new()
    {
        Id = "CNS8029",
        Title = "A package comes from a repository without a commit",
        MessageFormat = "'{0}' means whatever the repository holds when it is built; write {1}",
        Category = Categories.Building,
        Description = "Who may push to the branch decides what the next build installs, without a release and without a look at it.",
        Remediation = "Write the commit or a tag, or install a released version.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 2.0,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["hadolint:DL3013", "hadolint:DL3016"],
        Standards = ["CIS-DOCKER:4.11", "CWE-1357"],
    };

    private static readonly DiagnosticDescriptor Tag = new()
    {
        Id = "CNS8036",
        Title = "The version of a package is a tag that moves",
        MessageFormat = "'{0}' means another version tomorrow; write {1}",
        Category = Categories.Building,
        Description = "A tag such as latest is set anew with each release, so two builds of one Dockerfile give two images, and a hijacked release gets in with the next.",
        Remediation = "Write the version, or install from a lock file.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 2.0,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["hadolint:DL3062"],
        Standards = ["CIS-DOCKER:4.11", "CWE-1357"],
    };

    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Instruction is not RunInstructionSyntax)
                return;
            foreach (var (package, hint) in LanguagePackages.OfRepository(context.Node.EffectiveCommand))
                context.Report(Repository, package.Location, package.StaticText, hint);
            foreach (var (package, hint) in LanguagePackages.OfMovingVersion(context.Node.EffectiveCommand))
                context.Report(Tag, package.Location, package.StaticText, hint);
        });
}

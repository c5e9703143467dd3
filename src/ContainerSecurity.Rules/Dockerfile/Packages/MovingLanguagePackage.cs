using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Packages.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class MovingLanguagePackage() : Rule(Repository, Tag)
{
    private static readonly DiagnosticDescriptor Repository = new()
    {
        Id = "CNS8029",
        Title = "Package comes from an unpinned Git repository",
        MessageFormat = "'{0}' is not pinned to a commit; write {1}",
        Category = Categories.Building,
        Description = "Anyone who can push to the branch decides what the next build installs, without a release or a review.",
        Remediation = "Pin a commit or a tag, or install a released version.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 2.0,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = ["hadolint:DL3013", "hadolint:DL3016"],
        Standards = ["CIS-DOCKER:4.11", "CWE-1357"],
    };

    private static readonly DiagnosticDescriptor Tag = new()
    {
        Id = "CNS8036",
        Title = "Package version is a tag such as 'latest'",
        MessageFormat = "'{0}' does not name a fixed version; write {1}",
        Category = Categories.Building,
        Description = "A tag such as latest moves with every release, so two builds of the same Dockerfile differ, and the next build installs a compromised release.",
        Remediation = "Pin a version, or install from a lock file.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 2.0,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = ["hadolint:DL3062"],
        Standards = ["CIS-DOCKER:4.11", "CWE-1357"],
    };

    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Owner is not RunInstructionSyntax)
                return;
            foreach (var (package, hint) in LanguagePackages.OfRepository(context.Node.EffectiveCommand))
                context.Report(Repository, package.Location, package.StaticText, hint);
            foreach (var (package, hint) in LanguagePackages.OfMovingVersion(context.Node.EffectiveCommand))
                context.Report(Tag, package.Location, package.StaticText, hint);
        });
}

using System.Collections.Immutable;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Rules.Packages;

/// <summary>CNS8029: a package of a language is installed in a version that moves.</summary>
public sealed class MovingLanguagePackage : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8029",
        Title = "A package of a language is installed in a version that moves",
        MessageFormat = "'{0}' means another version tomorrow; write {1}",
        Category = Categories.Building,
        Description = "A tag, a branch or a repository without a commit is the newest of its kind each time, so who can move it decides what the next build installs.",
        Remediation = "Write the version or the commit, or install from a lock file.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 2.0,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["hadolint:DL3013", "hadolint:DL3016", "hadolint:DL3062"],
        Standards = ["CIS-DOCKER:4.11", "CWE-1357"],
        HelpLink = RuleHelp.Link("CNS8029"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Instruction is not RunInstructionSyntax)
                return;
            foreach (var (package, hint) in LanguagePackages.OfMovingVersion(context.Node.EffectiveCommand))
                context.Report(Descriptor, package.Location, package.StaticText, hint);
        });
}

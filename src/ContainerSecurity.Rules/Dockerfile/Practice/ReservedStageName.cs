using System.Collections.Immutable;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

/// <summary>CNS8063: a stage has a reserved name.</summary>
public sealed class ReservedStageName : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8063",
        Title = "The stage has a reserved name",
        MessageFormat = "'{0}' means something else to the builder; give the stage another name",
        Category = Categories.Building,
        Description = "The builder takes scratch for the empty image and context for the files of the build, so the stage cannot be reached under such a name.",
        Remediation = "Give the stage another name.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["hadolint:DL3063", "buildkit:ReservedStageName"],
        HelpLink = RuleHelp.Link("CNS8063"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            if (context.Node.Name.Value is "scratch" or "context")
                context.Report(Descriptor, context.Node.Name.Location, context.Node.Name.Value);
        });
}

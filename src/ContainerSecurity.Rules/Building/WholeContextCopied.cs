using System.Collections.Immutable;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Rules.Building;

/// <summary>CNS8084: the whole build context is copied into the image.</summary>
public sealed class WholeContextCopied : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8084",
        Title = "The whole build context is copied into the image",
        MessageFormat = "This copies everything in the build context; name what is needed, or keep a strict .dockerignore",
        Category = Categories.Building,
        Description = "Everything that lies beside the Dockerfile goes into the image: version control data, local settings, keys. A .dockerignore helps only as long as it is kept.",
        Remediation = "Name the directories that are needed.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Dockerfile,
        Standards = ["CWE-538"],
        HelpLink = RuleHelp.Link("CNS8084"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<CopyInstructionSyntax>(static context =>
        {
            var copy = context.Node;
            if (copy.From is not null || copy.Stage is not { } stage || !Stages.IsInFinalImage(stage))
                return;
            foreach (var source in copy.Sources)
            {
                if (source.RawText is "." or "./" or "/" or "*" or "./*")
                    context.Report(Descriptor, source.Location);
            }
        });
}

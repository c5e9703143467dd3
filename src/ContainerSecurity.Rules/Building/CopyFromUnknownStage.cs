using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Rules.Building;

/// <summary>CNS8059: COPY --from names no earlier stage.</summary>
public sealed class CopyFromUnknownStage : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8059",
        Title = "COPY --from names no earlier stage",
        MessageFormat = "No stage '{0}' stands before this, so an image of that name is pulled from Docker Hub; correct the name or write the whole image",
        Category = Categories.Building,
        Description = "A name that no earlier stage has is taken for an image. Whoever owns that name on Docker Hub then decides what is copied into yours.",
        Remediation = "Correct the stage name, move the stage up, or name the image with its registry and tag.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["hadolint:DL3022"],
        HelpLink = RuleHelp.Link("CNS8059"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<CopyInstructionSyntax>(static context =>
        {
            if (context.Node.From is not { Value.Text: { Length: > 0 } name } flag || context.Node.Stage is not { } stage)
                return;
            if (name.IndexOfAny(['/', ':', '$', '@']) < 0 && name is not ("scratch" or "context") && !name.All(c => c is >= '0' and <= '9')
                && Stages.FindBefore((DockerfileDocument)context.Node.Document, name, flag.Span.Start) is null)
                context.Report(Descriptor, flag.ValueLocation, name);
        });
}

using System;
using System.Collections.Immutable;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Rules.Building;

/// <summary>CNS8061: COPY --from names its own stage.</summary>
public sealed class CopyFromOwnStage : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8061",
        Title = "COPY --from names its own stage",
        MessageFormat = "Stage '{0}' copies from itself, which no builder can do; name the stage that has the files",
        Category = Categories.Building,
        Description = "A stage cannot be copied from before it is built: the build fails, or with an old builder takes an image of that name.",
        Remediation = "Name the stage that has the files, or use RUN cp within the stage.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["hadolint:DL3023", "trivy:DS-0006", "kics:copy_from_references_current_from_alias"],
        HelpLink = RuleHelp.Link("CNS8061"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<CopyInstructionSyntax>(static context =>
        {
            if (context.Node.From is not { Value.Text: { Length: > 0 } name } flag || context.Node.Stage is not { } stage)
                return;
            var earlier = Stages.FindBefore((DockerfileDocument)context.Node.Document, name, stage.Location.Span.Start);
            if (earlier is null && string.Equals(stage.Name.Value, name, StringComparison.OrdinalIgnoreCase))
                context.Report(Descriptor, flag.ValueLocation, name);
        });
}

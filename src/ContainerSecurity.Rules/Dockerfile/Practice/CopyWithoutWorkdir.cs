using System.Collections.Immutable;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

/// <summary>CNS8057: files are copied to a path that depends on the base image.</summary>
public sealed class CopyWithoutWorkdir : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8057",
        Title = "Files are copied to a path that depends on the base image",
        MessageFormat = "The target '{0}' is relative, and no WORKDIR is set before it; set one or write the whole path",
        Category = Categories.Building,
        Description = "A relative target is joined to the working directory. When only the base image has set one, a new version of it moves your files.",
        Remediation = "Set WORKDIR before the first relative target.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["hadolint:DL3045"],
        HelpLink = RuleHelp.Link("CNS8057"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            foreach (var (instruction, hasWorkdir) in Stages.WithWorkdir(context.Node))
            {
                if (!hasWorkdir && Target(instruction) is { } target && Paths.IsRelative(target.RawText))
                    context.Report(Descriptor, target.Location, target.RawText);
            }
        });

    private static WordSyntax? Target(InstructionSyntax instruction) => instruction switch
    {
        CopyInstructionSyntax copy => copy.Destination,
        AddInstructionSyntax add => add.Destination,
        _ => null,
    };
}

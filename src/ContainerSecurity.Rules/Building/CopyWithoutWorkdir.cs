using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Rules.Building;

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
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<CopyInstructionSyntax>(static context => Check(context.Node, context.Node.Destination, context.Report));
        context.RegisterInstructionAction<AddInstructionSyntax>(static context => Check(context.Node, context.Node.Destination, context.Report));
    }

    private static void Check(InstructionSyntax instruction, WordSyntax? target, Action<Diagnostic> report)
    {
        if (target is not null && Paths.IsRelative(target.RawText) && !Stages.Before<WorkdirInstructionSyntax>(instruction).Any())
            report(Diagnostic.Create(Descriptor, target.Location, target.RawText));
    }
}

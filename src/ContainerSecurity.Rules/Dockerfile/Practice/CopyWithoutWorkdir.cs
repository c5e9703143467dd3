using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class CopyWithoutWorkdir() : Rule(new()
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
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            foreach (var (instruction, hasWorkdir) in Stages.WithWorkdir(context.Node))
            {
                if (!hasWorkdir && Target(instruction) is { } target && Paths.IsRelative(target.RawText))
                    context.Report(target.Location, target.RawText);
            }
        });

    private static WordSyntax? Target(InstructionSyntax instruction) => instruction switch
    {
        CopyInstructionSyntax copy => copy.Destination,
        AddInstructionSyntax add => add.Destination,
        _ => null,
    };
}

using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class CopyWithoutWorkdir() : Rule(new()
{
    Id = "CNS8057",
    Title = "COPY or ADD destination is relative without WORKDIR",
    MessageFormat = "Destination '{0}' is relative and no WORKDIR is set before it; set WORKDIR or use an absolute path",
    Category = Categories.Building,
    Description = "A relative destination is resolved against the working directory. If only the base image sets it, a new release of that image moves your files.",
    Remediation = "Set WORKDIR before the first relative destination.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3045"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            foreach (var (instruction, hasWorkdir) in Stages.WithWorkdir(context.Node))
            {
                if (!hasWorkdir && Target(instruction) is { } target && Paths.IsRelative(target.Value) && CopyArguments.AreAsMeant(instruction))
                    context.Report(target.Location, target.Value);
            }
        });

    private static WordSyntax? Target(InstructionSyntax instruction) => instruction switch
    {
        CopyInstructionSyntax copy => copy.Destination,
        AddInstructionSyntax add => add.Destination,
        _ => null,
    };
}

using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class ConsecutiveCopies() : Rule(new()
{
    Id = "CNS8019",
    Title = "Consecutive COPY or ADD instructions share a destination",
    MessageFormat = "This {0} instruction and the previous one copy to '{1}'; combine them",
    Category = Categories.Building,
    Description = "Each instruction creates a layer, and the build takes longer.",
    Remediation = "List the sources in one instruction if they change together.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["kics:multiple_run_add_copy_instructions_listed"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            var instructions = context.Node.Instructions;
            for (var i = 1; i < instructions.Length; i++)
            {
                if (Target(instructions[i]) is { } target && instructions[i].Name == instructions[i - 1].Name && Target(instructions[i - 1]) == target
                    && instructions[i].Flags.Select(f => f.Text).SequenceEqual(instructions[i - 1].Flags.Select(f => f.Text)))
                {
                    context.Report(new Location(instructions[i].Document, instructions[i].Keyword.Span), instructions[i].Name, target);
                }
            }
        });

    private static string? Target(InstructionSyntax instruction) => instruction switch
    {
        CopyInstructionSyntax copy => copy.Destination?.RawText,
        AddInstructionSyntax add => add.Destination?.RawText,
        _ => null,
    };
}

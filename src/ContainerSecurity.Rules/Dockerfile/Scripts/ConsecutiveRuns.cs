using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class ConsecutiveRuns() : Rule(Descriptor, Scripts)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8014",
        Title = "Consecutive RUN instructions can be combined",
        MessageFormat = "This RUN instruction follows another one; combine them with && or a heredoc",
        Category = Categories.Building,
        Description = "Each RUN instruction creates a layer; files that a later one deletes stay in the image.",
        Remediation = "Combine them with && or a heredoc if they change together.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = ["hadolint:DL3059", "kics:multiple_run_add_copy_instructions_listed"],
    };

    private static readonly DiagnosticDescriptor Scripts = new()
    {
        Id = "CNS8035",
        Title = "Consecutive multi-command RUN instructions can be combined",
        MessageFormat = "This RUN instruction follows another one; combine them if they change together",
        Category = Categories.Building,
        Description = "Each RUN instruction creates a layer; files that a later one deletes stay in the image. Scripts with several commands are often kept separate for the build cache.",
        Remediation = "Combine them if they change together; keep them separate if the first one should stay cached.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = ["kics:multiple_run_add_copy_instructions_listed"],
    };

    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            var instructions = context.Node.Instructions;
            for (var i = 1; i < instructions.Length; i++)
            {
                if (instructions[i].Kind == instructions[i - 1].Kind && Stages.Effective(instructions[i]) is RunInstructionSyntax run && Stages.Effective(instructions[i - 1]) is RunInstructionSyntax before && CanBeJoined(before, run))
                    context.Report(IsShort(before) && IsShort(run) ? Descriptor : Scripts, new Location(run.Document, run.Keyword.Span));
            }
        });

    private static bool IsShort(RunInstructionSyntax run) => run.Script is not { Commands.Length: > 1 };

    // Different flags mean a different environment; exec form and heredocs cannot simply be joined with &&.
    private static bool CanBeJoined(RunInstructionSyntax before, RunInstructionSyntax run) =>
        run.ExecForm is null && before.ExecForm is null && run.Heredocs.IsEmpty && before.Heredocs.IsEmpty
        && run.Flags.Select(f => f.Text).SequenceEqual(before.Flags.Select(f => f.Text));
}

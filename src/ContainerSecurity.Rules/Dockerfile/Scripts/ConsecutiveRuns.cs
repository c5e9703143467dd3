using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class ConsecutiveRuns() : Rule(Descriptor, Scripts)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8014",
        Title = "Several RUN instructions stand one after another",
        MessageFormat = "This RUN can be joined with the one before it",
        Category = Categories.Building,
        Description = "Each instruction is a layer; what one deletes of the other stays in the image.",
        Remediation = "Join them with && or a heredoc, where they change together.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["hadolint:DL3059", "kics:multiple_run_add_copy_instructions_listed"],
    };

    private static readonly DiagnosticDescriptor Scripts = new()
    {
        Id = "CNS8035",
        Title = "Several scripts are run one after another",
        MessageFormat = "This script can be joined with the one before it, if the two change together",
        Category = Categories.Building,
        Description = "Each instruction is a layer; what one deletes of the other stays in the image. Scripts of several commands are mostly kept apart on purpose.",
        Remediation = "Join them where they change together; leave them where the cache of the first is to be kept.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Dockerfile,
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

    // Other flags mean another environment; exec forms and heredocs are not joined by a few characters.
    private static bool CanBeJoined(RunInstructionSyntax before, RunInstructionSyntax run) =>
        run.ExecForm is null && before.ExecForm is null && run.Heredocs.IsEmpty && before.Heredocs.IsEmpty
        && run.Flags.Select(f => f.Text).SequenceEqual(before.Flags.Select(f => f.Text));
}

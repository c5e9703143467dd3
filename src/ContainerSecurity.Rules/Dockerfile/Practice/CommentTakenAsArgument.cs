using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class CommentTakenAsArgument() : Rule(new()
{
    Id = "CNS8130",
    Title = "Comment after an instruction is an argument",
    MessageFormat = "{0} takes '{1}' as arguments; move the comment to its own line",
    Category = Categories.Building,
    Description = "Only a line that begins with '#' is a comment. Anywhere else its words become ports, paths, volumes, names or part of a value.",
    Remediation = "Move the comment to its own line above the instruction.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    HasFix = true,
})
{
    private const int LongestQuote = 60;

    public override void Initialize(AnalysisContext context)
    {
        // The parser reports the comment of FROM, SHELL, HEALTHCHECK NONE and, unless each of its words has an equals sign, of ENV and LABEL.
        context.RegisterInstructionAction<AddInstructionSyntax>(static context => Check(context, context.Node));
        context.RegisterInstructionAction<ArgInstructionSyntax>(static context => Check(context, context.Node));
        context.RegisterInstructionAction<CopyInstructionSyntax>(static context => Check(context, context.Node));
        context.RegisterInstructionAction<EnvInstructionSyntax>(static context => CheckPairs(context, context.Node));
        context.RegisterInstructionAction<ExposeInstructionSyntax>(static context => Check(context, context.Node));
        context.RegisterInstructionAction<LabelInstructionSyntax>(static context => CheckPairs(context, context.Node));
        context.RegisterInstructionAction<MaintainerInstructionSyntax>(static context => Check(context, context.Node));
        context.RegisterInstructionAction<StopsignalInstructionSyntax>(static context => Check(context, context.Node));
        context.RegisterInstructionAction<UserInstructionSyntax>(static context => Check(context, context.Node));
        context.RegisterInstructionAction<VolumeInstructionSyntax>(static context => Check(context, context.Node));
        context.RegisterInstructionAction<WorkdirInstructionSyntax>(static context => Check(context, context.Node));
    }

    private static void CheckPairs<T>(RuleContext<T> context, InstructionSyntax instruction)
        where T : InstructionSyntax
    {
        var pairs = instruction is EnvInstructionSyntax env ? env.Variables : ((LabelInstructionSyntax)instruction).Labels;
        if (pairs.All(p => p.IsLegacy || p.Value is not null))
            Check(context, instruction);
    }

    private static void Check<T>(RuleContext<T> context, InstructionSyntax instruction)
        where T : InstructionSyntax
    {
        if (instruction.TrailingComment is not { } comment)
            return;
        var span = comment.MapSpan(0, comment.Length);
        var text = comment.Length > LongestQuote ? comment.Text.Substring(0, LongestQuote) + "..." : comment.Text;
        context.Report(context.CreateDiagnostic(new Location(instruction.Document, span), instruction.Name, text) with { Fixes = Fix(instruction, comment, span) });
    }

    // Only within one line: what continues the line would become part of the comment. The arguments change, so the fix is not safe.
    private static ImmutableArray<CodeFix> Fix(InstructionSyntax instruction, MappedText comment, TextSpan span)
    {
        var outer = instruction.Parent as OnbuildInstructionSyntax ?? instruction;
        var text = instruction.Document.Text;
        var lines = text.ToString(TextSpan.FromBounds(outer.Span.Start, span.End));
        if (lines.Contains('\n') || span.Length != comment.Length || text.ToString(text.GetLineSpan(outer.Location.Start.Line)).Length < lines.Length)
            return [];
        var start = span.Start;
        while (start > outer.Span.Start && text[start - 1] is ' ' or '\t')
            start--;
        return
        [
            new CodeFix("Move the comment to its own line", [new TextChange(new TextSpan(outer.Span.Start, 0), comment.Text + text.LineBreak), new TextChange(TextSpan.FromBounds(start, span.End), "")])
            {
                IsSafe = false,
            },
        ];
    }
}

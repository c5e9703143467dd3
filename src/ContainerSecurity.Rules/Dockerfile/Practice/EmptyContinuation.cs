using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class EmptyContinuation() : Rule(new()
{
    Id = "CNS8079",
    Title = "A continued instruction has an empty line",
    MessageFormat = "The instruction goes on behind this empty line; remove the line",
    Category = Categories.Building,
    Description = "Empty lines within a continued instruction are deprecated and may be refused one day. They hide that the instruction goes on.",
    Remediation = "Remove the empty line, or put a comment in its place.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["buildkit:NoEmptyContinuation"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<InstructionSyntax>(static context =>
        {
            var instruction = context.Node;
            var document = instruction.Dockerfile;
            var text = document.Text;
            var end = instruction.Heredocs.IsEmpty ? instruction.Span.End : instruction.Heredocs[0].OperatorSpan.Start;
            if (instruction.Parent is InstructionSyntax)
                return;
            for (var line = instruction.Location.Start.Line + 1; line < text.LineCount && text.GetLineSpan(line).Start < end; line++)
            {
                var span = text.GetLineSpan(line);
                if (text.ToString(span).Trim().Length > 0)
                    continue;
                var next = line + 1 < text.LineCount ? text.GetLineSpan(line + 1).Start : span.End;
                context.Report(new Location(document, span), new CodeFix("Remove the empty line", [new TextChange(TextSpan.FromBounds(span.Start, next), "")]));
            }
        });
}

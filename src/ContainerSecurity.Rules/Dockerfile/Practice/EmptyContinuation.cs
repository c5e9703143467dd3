using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class EmptyContinuation() : Rule(new()
{
    Id = "CNS8079",
    Title = "Continued instruction contains an empty line",
    MessageFormat = "Empty lines in a continued instruction are deprecated; remove the line",
    Category = Categories.Building,
    Description = "Empty continuation lines are deprecated and may become an error. They hide that the instruction continues.",
    Remediation = "Remove the empty line, or replace it with a comment.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
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

using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class DefinitionDescription() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8081",
        Title = "Comment does not describe the instruction below",
        MessageFormat = "Comment above '{0}' is not a description; start it with '{0}' or add an empty line after it",
        Category = Categories.Building,
        Description = "docker build --call=outline shows the comment directly above an ARG or a stage as its description if it starts with the name.",
        Remediation = "Start the comment with the name of the argument or stage.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = ["buildkit:InvalidDefinitionDescription"],
    };

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<ArgInstructionSyntax>(static context => Check(context.Node, [.. context.Node.Declarations.Select(d => d.Key.RawText)], context.Report));
        context.RegisterInstructionAction<FromInstructionSyntax>(static context => Check(context.Node, context.Node.StageName is { } name ? [name.RawText] : [], context.Report));
    }

    private static void Check(InstructionSyntax instruction, ImmutableArray<string> names, Action<Diagnostic> report)
    {
        var text = instruction.Document.Text;
        var line = instruction.Location.Start.Line;
        var first = line;
        while (first > 0 && Line(text, first - 1).StartsWith("#", StringComparison.Ordinal))
            first--;
        if (names.IsEmpty || first == line || instruction.Dockerfile.Root.Directives.Any(d => text.GetLinePosition(d.Span.Start).Line >= first && d.Span.Start < instruction.Span.Start))
            return;
        var comment = Line(text, first).TrimStart('#').Trim();
        if (!names.Any(n => comment.StartsWith(n + " ", StringComparison.OrdinalIgnoreCase) || string.Equals(comment, n, StringComparison.OrdinalIgnoreCase)))
            report(Diagnostic.Create(Descriptor, new Location(instruction.Document, text.GetLineSpan(first)), names[0]));
    }

    private static string Line(SourceText text, int line) => text.ToString(text.GetLineSpan(line)).Trim();
}

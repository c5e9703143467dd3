using System;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class AsCasing() : Rule(new()
{
    Id = "CNS8076",
    Title = "AS is not written as FROM is",
    MessageFormat = "'{0}' and '{1}' are written in different case; write both the same way",
    Category = Categories.Building,
    Description = "Keywords in one case are easier to tell from names.",
    Remediation = "Write AS in the case of FROM.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["buildkit:FromAsCasing"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<FromInstructionSyntax>(static context =>
        {
            var from = context.Node;
            if (from is not { StageName: { } name, Image: { } image })
                return;
            var between = from.Document.Text.ToString(TextSpan.FromBounds(image.Span.End, name.Span.Start));
            var start = between.IndexOf("as", StringComparison.OrdinalIgnoreCase);
            if (start < 0)
                return;
            var word = between.Substring(start, 2);
            var keyword = from.Keyword.ValueText;
            var isLower = Casing.IsLower(keyword);
            // FROM in mixed case is another rule's.
            if ((!isLower && !Casing.IsUpper(keyword)) || word == (isLower ? "as" : "AS"))
                return;
            var span = new TextSpan(image.Span.End + start, 2);
            context.Report(new Location(from.Document, span), new CodeFix("Write it as FROM is", [new TextChange(span, isLower ? "as" : "AS")]), word, keyword);
        });
}

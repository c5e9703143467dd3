using System;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class AsCasing() : Rule(new()
{
    Id = "CNS8076",
    Title = "Casing of AS does not match FROM",
    MessageFormat = "'{0}' and '{1}' differ in casing; use the same casing for both",
    Category = Categories.Building,
    Description = "Keywords with consistent casing are easier to distinguish from names.",
    Remediation = "Write AS in the casing of FROM.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
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
            // CNS8077 reports FROM in mixed case.
            if ((!isLower && !Casing.IsUpper(keyword)) || word == (isLower ? "as" : "AS"))
                return;
            var span = new TextSpan(image.Span.End + start, 2);
            context.Report(new Location(from.Document, span), new CodeFix("Match the casing of FROM", [new TextChange(span, isLower ? "as" : "AS")]), word, keyword);
        });
}

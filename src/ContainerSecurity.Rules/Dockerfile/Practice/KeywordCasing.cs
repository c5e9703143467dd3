using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class KeywordCasing() : Rule(new()
{
    Id = "CNS8077",
    Title = "Casing of instruction keywords is inconsistent",
    MessageFormat = "Casing of '{0}' is inconsistent; write '{1}'",
    Category = Categories.Building,
    Description = "Keywords with consistent casing are easier to distinguish from arguments.",
    Remediation = "Write all keywords in uppercase.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["buildkit:ConsistentInstructionCasing"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            var known = context.Node.Instructions.Where(i => i is not UnknownInstructionSyntax).ToList();
            var lower = known.Count(i => Casing.IsLower(i.Keyword.ValueText));
            var upper = known.Count(i => i.Keyword.ValueText == i.Name);
            foreach (var instruction in known)
            {
                var wanted = lower > upper ? instruction.Name.ToLowerInvariant() : instruction.Name;
                if (instruction.Keyword.ValueText == wanted)
                    continue;
                context.Report(new Location(context.Node, instruction.Keyword.Span), new CodeFix("Match the casing of the other instructions", [new TextChange(instruction.Keyword.Span, wanted)]), instruction.Keyword.ValueText, wanted);
            }
        });
}

using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class KeywordCasing() : Rule(new()
{
    Id = "CNS8077",
    Title = "Keywords are written in mixed case",
    MessageFormat = "Write '{0}' as the other instructions are: '{1}'",
    Category = Categories.Building,
    Description = "Keywords in one case are easier to tell from arguments.",
    Remediation = "Write all keywords in capitals.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Dockerfile,
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
                context.Report(new Location(context.Node, instruction.Keyword.Span), new CodeFix("Write it as the others are", [new TextChange(instruction.Keyword.Span, wanted)]), instruction.Keyword.ValueText, wanted);
            }
        });
}

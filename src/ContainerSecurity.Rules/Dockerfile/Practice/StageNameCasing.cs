using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class StageNameCasing() : Rule(new()
{
    Id = "CNS8078",
    Title = "The stage name has capitals",
    MessageFormat = "Write the stage name '{0}' in lower case",
    Category = Categories.Building,
    Description = "The builder keeps stage names in lower case and compares them so. A name in capitals looks like a variable or an instruction.",
    Remediation = "Write the name in lower case, where it is used too.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["buildkit:StageNameCasing"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<FromInstructionSyntax>(static context =>
        {
            if (context.Node.StageName is { } name && !Casing.IsLower(name.RawText))
                context.Report(name.Location, name.RawText);
        });
}

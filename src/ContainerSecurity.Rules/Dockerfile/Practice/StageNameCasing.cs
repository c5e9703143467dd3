using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class StageNameCasing() : Rule(new()
{
    Id = "CNS8078",
    Title = "Stage name is not lowercase",
    MessageFormat = "Stage name '{0}' is not lowercase; write it in lowercase",
    Category = Categories.Building,
    Description = "The builder converts stage names to lowercase. A name in uppercase looks like a variable or an instruction.",
    Remediation = "Write the name in lowercase, including its references.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
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

using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class CopyFromNumber() : Rule(new()
{
    Id = "CNS8060",
    Title = "COPY --from names a stage by its number",
    MessageFormat = "Stage {0} is named by its number, which changes with each stage added above; give it a name with AS",
    Category = Categories.Building,
    Description = "A number means another stage as soon as one is put before it, and the wrong files are copied without a word.",
    Remediation = "Name the stage with AS and copy from the name.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["kics:using_unnamed_build_stages"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<CopyInstructionSyntax>(static context =>
        {
            if (context.Node.From is not { Value.Text: { Length: > 0 } name } flag || context.Node.Stage is not { } stage)
                return;
            if (name.All(c => c is >= '0' and <= '9'))
                context.Report(flag.ValueLocation, name);
        });
}

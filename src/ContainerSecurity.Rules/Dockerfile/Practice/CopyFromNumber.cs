using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class CopyFromNumber() : Rule(new()
{
    Id = "CNS8060",
    Title = "COPY --from refers to a stage by index",
    MessageFormat = "Stage {0} is referenced by index; name it with AS and copy from that name",
    Category = Categories.Building,
    Description = "The index of a stage changes when a stage is inserted before it, and the wrong files are copied without an error.",
    Remediation = "Name the stage with AS and copy from that name.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
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

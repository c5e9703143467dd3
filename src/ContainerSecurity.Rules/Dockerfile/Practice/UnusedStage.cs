namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class UnusedStage() : Rule(new()
{
    Id = "CNS8083",
    Title = "Stage is not used by the final stage",
    MessageFormat = "Stage '{0}' is not used by the final stage; remove it or build it with --target",
    Category = Categories.Building,
    Description = "BuildKit skips stages that the final stage does not depend on. Tests or scans in such a stage never run.",
    Remediation = "Remove the stage, copy something from it, or build it with --target.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            if (!context.Node.IsReachable)
                context.Report(context.Node.Name.Location, context.Node.Name.Value ?? context.Node.Location.Text);
        });
}

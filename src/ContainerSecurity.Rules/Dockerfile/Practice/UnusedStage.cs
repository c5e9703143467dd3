namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class UnusedStage() : Rule(new()
{
    Id = "CNS8083",
    Title = "The stage is not used by the final one",
    MessageFormat = "The final stage does not need stage '{0}'; remove it unless it is built with --target",
    Category = Categories.Building,
    Description = "BuildKit skips a stage that nothing needs. What it seems to test or to scan is then never run.",
    Remediation = "Remove the stage, copy something from it, or build it with --target.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Dockerfile,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            if (!context.Node.IsReachable)
                context.Report(context.Node.Name.Location, context.Node.Name.Value ?? context.Node.Location.Text);
        });
}

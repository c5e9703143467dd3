namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class ReservedStageName() : Rule(new()
{
    Id = "CNS8063",
    Title = "Stage name is reserved",
    MessageFormat = "Stage name '{0}' is reserved; rename the stage",
    Category = Categories.Building,
    Description = "The builder uses scratch for the empty image and context for the build context, so a stage of that name cannot be referenced.",
    Remediation = "Rename the stage.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3063", "buildkit:ReservedStageName"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            if (context.Node.Name.Value is "scratch" or "context")
                context.Report(context.Node.Name.Location, context.Node.Name.Value);
        });
}

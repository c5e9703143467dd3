namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class ReservedStageName() : Rule(new()
{
    Id = "CNS8063",
    Title = "The stage has a reserved name",
    MessageFormat = "'{0}' means something else to the builder; give the stage another name",
    Category = Categories.Building,
    Description = "The builder takes scratch for the empty image and context for the files of the build, so the stage cannot be reached under such a name.",
    Remediation = "Give the stage another name.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = Platforms.Dockerfile,
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

using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class BuildStageEndsAsRoot() : Rule(new()
{
    Id = "CNS2071",
    Title = "A stage that only builds ends as root",
    MessageFormat = "The stage ends as '{0}'; nothing of that reaches the image, but an image made of this stage alone runs as root",
    Category = Categories.Privileges,
    Description = "Such a stage is not shipped. Some teams publish stages of their own with --target, and there its user counts.",
    Remediation = "Switch back to a user without rights at the end of the stage.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL3002"],
    Standards = ["CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            // A stage that takes its user over from another one is reported there.
            var user = context.Node.User;
            if (!context.Node.IsFinal && user.IsKnown && UserNames.IsRoot(user.Value!) && user.Location.Span.Start > context.Node.Location.Span.Start)
                context.Report(user.Location, user.Value);
        });
}

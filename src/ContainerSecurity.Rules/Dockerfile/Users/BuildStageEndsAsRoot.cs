using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class BuildStageEndsAsRoot() : Rule(new()
{
    Id = "CNS2071",
    Title = "Build stage ends as root",
    MessageFormat = "Build stage ends as '{0}'; switch to a non-root USER if it is published with --target",
    Category = Categories.Privileges,
    Description = "A build stage is not part of the final image, but an image built from it with --target runs as root.",
    Remediation = "Switch back to a non-root user at the end of the stage.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3002"],
    Standards = ["CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            // A user inherited from another stage is reported in that stage.
            var user = context.Node.User;
            if (!context.Node.IsFinal && user.IsKnown && UserNames.IsRoot(user.Value!) && user.Location.Span.Start > context.Node.Location.Span.Start)
                context.Report(user.Location, user.Value);
        });
}

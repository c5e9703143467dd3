using System;
using System.Linq;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class NamedUser() : Rule(new()
{
    Id = "CNS2060",
    Title = "Image user is a name, not a UID",
    MessageFormat = "User '{0}' is a name, so Kubernetes cannot verify runAsNonRoot; use the numeric UID",
    Category = Categories.Privileges,
    Description = "With runAsNonRoot, Kubernetes refuses to start a container whose image sets the user by name, because it cannot verify that the user is not root.",
    Remediation = "Create the user with a fixed UID and set that UID in USER.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 2.0,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Image | InputKinds.Project,
    Equivalents = ["hadolint:DL3066"],
    Standards = ["CIS-DOCKER:4.1"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageAction(static context =>
        {
            var user = context.Node.User;
            if (ImageSystem.IsWindows(context.Node) || !user.IsKnown || user.Value is not { Length: > 0 } value || UserNames.IsRoot(value))
                return;
            // CNS8130 reports a comment as a part of the name.
            if (value.Contains(" #", StringComparison.Ordinal))
                return;
            if (!UserNames.User(value).All(c => c is >= '0' and <= '9'))
                context.Report(user.Location, value);
        });
}

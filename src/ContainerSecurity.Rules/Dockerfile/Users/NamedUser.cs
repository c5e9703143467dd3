using System.Linq;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class NamedUser() : Rule(new()
{
    Id = "CNS2060",
    Title = "The user of the image is a name, not a number",
    MessageFormat = "User '{0}' is a name, and Kubernetes cannot tell that it is not root; write its number",
    Category = Categories.Privileges,
    Description = "With runAsNonRoot Kubernetes starts no container whose image names its user, since it cannot tell which number the name has.",
    Remediation = "Give the user a fixed number when it is created, and write that in USER.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 2.0,
    AppliesTo = Platforms.Dockerfile | Platforms.Image | Platforms.Project,
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
            if (!UserNames.User(value).All(c => c is >= '0' and <= '9'))
                context.Report(user.Location, value);
        });
}

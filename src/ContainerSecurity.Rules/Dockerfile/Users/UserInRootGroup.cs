using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class UserInRootGroup() : Rule(new()
{
    Id = "CNS2061",
    Title = "User is in the root group",
    MessageFormat = "User '{0}' is in the root group (GID 0); use a dedicated group",
    Category = Categories.Privileges,
    Description = "The process can access every file that is readable or writable for the root group. OpenShift requires this group; other platforms do not.",
    Remediation = "Set an unprivileged group after the colon.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 2.0,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Image | InputKinds.Project,
    Standards = ["CIS-DOCKER:4.1", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterImageAction(static context =>
        {
            var user = context.Node.User;
            if (!ImageSystem.IsWindows(context.Node) && user is { IsKnown: true, Value: { } value } && !UserNames.IsRoot(value) && UserNames.Group(value) is "0" or "root")
                context.Report(user.Location, user.Value);
        });
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node.EffectiveCommand;
            if (context.Node.Script.Owner is not RunInstructionSyntax || command.Name is not ("useradd" or "adduser" or "usermod"))
                return;
            if (command.GetOptionValue("-g", "--gid", "-G", "-aG", "--groups", "--ingroup") is { } groups && groups.Text.Split(',').Any(group => group is "0" or "root")
                && command.Arguments.LastOrDefault()?.StaticText is { } account && account != "root")
                context.Report(new Location(context.Node.Script.Document, groups.MapSpan(0, groups.Length)), account);
        });
    }
}

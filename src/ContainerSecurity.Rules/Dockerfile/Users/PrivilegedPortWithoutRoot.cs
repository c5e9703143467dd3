using System.Linq;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class PrivilegedPortWithoutRoot() : Rule(new()
{
    Id = "CNS2065",
    Title = "Non-root user listens on a privileged port",
    MessageFormat = "Image runs as '{0}' but uses privileged port {1}; use a port above 1023 such as 8080",
    Category = Categories.Privileges,
    Description = "Ports below 1024 require a capability that non-root users lack on some platforms. The usual workaround is to run as root again.",
    Remediation = "Listen on a port above 1023 and map it to the published port.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 2.0,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Image | InputKinds.Project,
    Standards = ["CIS-DOCKER:5.8"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageAction(static context =>
        {
            var user = context.Node.User;
            if (ImageSystem.IsWindows(context.Node) || !user.IsKnown || user.Value is not { Length: > 0 } name || UserNames.IsRoot(name))
                return;
            foreach (var port in context.Node.ExposedPorts)
            {
                if (port.Number is { IsKnown: true, Value: > 0 and < 1024 })
                    context.Report(port.Location, name, port.Number.Value);
            }

            foreach (var variable in context.Node.Environment)
            {
                if (variable is { Name: { IsKnown: true, Value: { } setting }, Value: { IsKnown: true, Value: { } value } } && AspNetPorts.Find(setting, value).FirstOrDefault(p => p is > 0 and < 1024) is > 0 and var low)
                    context.Report(variable.Value.Location, name, low);
            }
        });
}

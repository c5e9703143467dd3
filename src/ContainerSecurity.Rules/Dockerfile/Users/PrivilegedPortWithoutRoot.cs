using System.Linq;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class PrivilegedPortWithoutRoot() : Rule(new()
{
    Id = "CNS2065",
    Title = "A user without rights is to listen on a low port",
    MessageFormat = "The image runs as '{0}', who may not listen on port {1} everywhere; use one from 1024 up, such as 8080",
    Category = Categories.Privileges,
    Description = "Ports below 1024 take a right that users other than root lack on some platforms. Teams then go back to root, where a higher port would do.",
    Remediation = "Listen on a port from 1024 up and map it outside.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 2.0,
    AppliesTo = Platforms.Dockerfile | Platforms.Image | Platforms.Project,
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

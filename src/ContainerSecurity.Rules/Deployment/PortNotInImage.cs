using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class PortNotInImage() : Rule(new()
{
    Id = "CNS4300",
    Title = "Container port is not exposed by the image",
    MessageFormat = "Container '{0}' declares port {1}, but its image exposes only {2}; correct the port, or add EXPOSE to the Dockerfile",
    Category = Categories.Network,
    Description = "EXPOSE documents the ports that the program listens on. Traffic to another port fails, or reaches a service that nobody reviewed.",
    Remediation = "Correct the port here, or add EXPOSE to the Dockerfile.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Containers,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterLinkedContainerAction(static (context, image) =>
        {
            var container = context.Node;
            if (!container.Command.IsEmpty || ImagePorts.Of(image) is not { } ports)
                return;
            foreach (var port in container.Ports)
            {
                if (port.Number is { IsKnown: true, Value: > 0 } number && ports.Lacks(number.Value, container))
                    context.Report(number.Location, [ports.Location], Names.Of(container), number.Value, ports.Shown);
            }
        });
}

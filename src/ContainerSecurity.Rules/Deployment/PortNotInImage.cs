using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class PortNotInImage() : Rule(new()
{
    Id = "CNS4300",
    Title = "The image does not expose the port",
    MessageFormat = "Container '{0}' names port {1}, which its image does not expose; it exposes {2}",
    Category = Categories.Network,
    Description = "EXPOSE tells which ports the program listens on. A port that is not among them leads nowhere, or to something that nobody looked at.",
    Remediation = "Correct the port here, or EXPOSE it in the Dockerfile.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Containers,
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

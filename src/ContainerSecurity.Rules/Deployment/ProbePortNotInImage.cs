using System.Globalization;
using System.Linq;
using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class ProbePortNotInImage() : Rule(new()
{
    Id = "CNS6300",
    Title = "Probe uses a port that the image lacks",
    MessageFormat = "Container '{0}' probes port {1}, but its image exposes only {2}; correct the port, or add EXPOSE to the Dockerfile",
    Category = Categories.Resources,
    Description = "The probe fails while nothing listens on the port, so the container is never ready or is restarted repeatedly.",
    Remediation = "Correct the port of the probe, or add EXPOSE to the Dockerfile.",
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
            foreach (var probe in new[] { container.LivenessProbe, container.ReadinessProbe, container.StartupProbe })
            {
                // CNS4300 reports a port that the container declares itself.
                if (probe is { Port.Value: { } text } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && ports.Lacks(number, container) && !container.Ports.Any(p => p.Number.Is(number)))
                {
                    context.Report(probe.Port.Location, [ports.Location], Names.Of(container), number, ports.Shown);
                }
            }
        });
}

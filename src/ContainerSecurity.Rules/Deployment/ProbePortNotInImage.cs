using System.Globalization;
using System.Linq;
using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class ProbePortNotInImage() : Rule(new()
{
    Id = "CNS6300",
    Title = "A probe asks a port that the image does not expose",
    MessageFormat = "Container '{0}' has a probe on port {1}, which its image does not expose; it exposes {2}",
    Category = Categories.Resources,
    Description = "The probe fails as long as nothing listens there, and the container is never ready or is started again and again.",
    Remediation = "Correct the port of the probe, or EXPOSE it in the Dockerfile.",
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
            foreach (var probe in new[] { container.LivenessProbe, container.ReadinessProbe, container.StartupProbe })
            {
                // A port that the container names is told there.
                if (probe is { Port.Value: { } text } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && ports.Lacks(number, container) && !container.Ports.Any(p => p.Number.Is(number)))
                {
                    context.Report(probe.Port.Location, [ports.Location], Names.Of(container), number, ports.Shown);
                }
            }
        });
}

using System.Globalization;
using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class ProbePortNotExposed() : Rule(new()
{
    Id = "CNS6008",
    Title = "Probe uses a port the container lacks",
    MessageFormat = "Container '{0}' has a probe on port '{1}', which is not in its ports; correct the probe or declare the port",
    Category = Categories.Resources,
    Description = "A port name that the container does not declare cannot be resolved, so the probe fails and the container never becomes ready or is restarted. A port number that it does not declare is often a typo.",
    Remediation = "Use one of the container's ports, by name or by number.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:liveness-port", "kube-linter:readiness-port", "kube-linter:startup-port"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            if (container.Ports.Any(p => !p.Number.IsKnown || p.Name.IsUnknown) || container.Workload.HostNetwork.Is(true))
                return;
            foreach (var probe in new[] { container.LivenessProbe, container.ReadinessProbe, container.StartupProbe })
            {
                if (probe is { Port.IsKnown: true } && !container.Ports.Any(p => p.Name.Is(probe.Port.Value!) || p.Number.Value.ToString(CultureInfo.InvariantCulture) == probe.Port.Value))
                    context.Report(probe.Port.Location, Names.Of(container), probe.Port.Value);
            }
        });
}

using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class ProbePortNotExposed() : Rule(new()
{
    Id = "CNS6008",
    Title = "Probe names a port the container lacks",
    MessageFormat = "Container '{0}' has a probe on port '{1}', which is the name of none of its ports; correct the probe or name the port",
    Category = Categories.Resources,
    Description = "A port name that the container does not declare cannot be resolved, so the probe fails and the container never becomes ready or is restarted.",
    Remediation = "Use the name of one of the container's ports, or a port number.",
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
            if (container.Ports.Any(p => p.Name.IsUnknown) || container.Workload.HostNetwork.Is(true))
                return;
            foreach (var probe in new[] { container.LivenessProbe, container.ReadinessProbe, container.StartupProbe })
            {
                // A port may be open without being listed, but only a listed one has a name.
                if (probe is { Port: { IsKnown: true, Value: { } name } } && !name.All(char.IsDigit) && !WholeSet.IsOpen(probe.Port) && !container.Ports.Any(p => p.Name.Is(name)))
                    context.Report(probe.Port.Location, Names.Of(container), probe.Port.Value);
            }
        });
}

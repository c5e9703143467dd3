using System.Globalization;
using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class ProbePortNotExposed() : Rule(new()
{
    Id = "CNS6008",
    Title = "A probe asks a port that the container does not have",
    MessageFormat = "Container '{0}' has a probe on port '{1}', which is none of its ports; correct one of them",
    Category = Categories.Resources,
    Description = "The probe fails for ever, so the pod is never ready or is killed again and again.",
    Remediation = "Use one of the container's ports, by name or by number.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Kubernetes,
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

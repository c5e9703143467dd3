using System.Linq;
using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class LowPortWithoutRoot() : Rule(new()
{
    Id = "CNS4301",
    Title = "Non-root container exposes a low port",
    MessageFormat = "Container '{0}' runs as '{1}', which cannot bind port {2} on every node; listen on port 1024 or above",
    Category = Categories.Network,
    Description = "Non-root users can bind ports below 1024 only where the runtime lowers net.ipv4.ip_unprivileged_port_start. Docker does so since 20.10 and containerd since 2.0; on older nodes the program exits.",
    Remediation = "Set the process to listen on port 1024 or above and map the port in the Service, or set the sysctl net.ipv4.ip_unprivileged_port_start.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterLinkedContainerAction(static (context, image) =>
        {
            var container = context.Node;
            if (LowPorts.Find(container, image) is not { } port || ImageUser.Of(container, image) is not { IsRoot: false } user || CapabilityChanges.IsAdded(container.Security, "NET_BIND_SERVICE"))
                return;
            var own = container.Ports.FirstOrDefault(p => p.Number.Is(port.Number.Value));
            context.Report(own?.Number.Location ?? container.Image!.Location, [port.Location], Names.Of(container), user.Name, port.Number.Value);
        });
}

using System.Linq;
using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class LowPortWithoutRoot() : Rule(new()
{
    Id = "CNS4301",
    Title = "The container is not root, and its image listens on a low port",
    MessageFormat = "Container '{0}' runs as '{1}', who may not listen on port {2} on every node; let the process listen on a port from 1024 up",
    Category = Categories.Network,
    Description = "Users other than root may listen on ports below 1024 only where the runtime lowers net.ipv4.ip_unprivileged_port_start: Docker does from 20.10 on, containerd from 2.0 on; on older nodes the program ends.",
    Remediation = "Let the process listen on a port from 1024 up and map it in the Service, or set the sysctl net.ipv4.ip_unprivileged_port_start.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Kubernetes,
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

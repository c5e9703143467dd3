using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class BindCapabilityDropped() : Rule(new()
{
    Id = "CNS2124",
    Title = "The right to listen on low ports is dropped, and the image listens on one",
    MessageFormat = "Container '{0}' drops the right to listen on port {1}, which its image exposes; add NET_BIND_SERVICE, or let the process listen on a port from 1024 up",
    Category = Categories.Privileges,
    Description = "Root without NET_BIND_SERVICE may listen on ports below 1024 only where the runtime lowers net.ipv4.ip_unprivileged_port_start, as Docker does from 20.10 on and containerd from 2.0 on, and older nodes do not.",
    Remediation = "Let the process listen on a port from 1024 up and map it in the Service, or add NET_BIND_SERVICE.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Kubernetes,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterLinkedContainerAction(static (context, image) =>
        {
            var container = context.Node;
            if (LowPorts.Find(container, image) is not { } port || ImageUser.Of(container, image) is not { IsRoot: true })
                return;
            if (CapabilityChanges.Drop(container.Security, "NET_BIND_SERVICE") is { } dropped)
                context.Report(dropped.Location, [port.Location], Names.Of(container), port.Number.Value);
        });
}

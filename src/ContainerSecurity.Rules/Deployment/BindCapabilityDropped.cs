using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class BindCapabilityDropped() : Rule(new()
{
    Id = "CNS2124",
    Title = "Container drops NET_BIND_SERVICE but exposes a low port",
    MessageFormat = "Container '{0}' drops NET_BIND_SERVICE, but its image exposes port {1}; listen on port 1024 or above, or add NET_BIND_SERVICE",
    Category = Categories.Privileges,
    Description = "Without NET_BIND_SERVICE even root can bind ports below 1024 only where the runtime lowers net.ipv4.ip_unprivileged_port_start. Docker does so since 20.10 and containerd since 2.0; older nodes do not.",
    Remediation = "Set the process to listen on port 1024 or above and map the port in the Service, or add NET_BIND_SERVICE.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
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

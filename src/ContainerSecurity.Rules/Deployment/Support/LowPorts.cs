using System.Linq;

namespace ContainerSecurity.Rules.Deployment.Support;

/// <summary>Finds the ports below 1024 that an image exposes, unless a sysctl of the workload makes them unprivileged.</summary>
internal static class LowPorts
{
    private const int FirstFree = 1024;

    public static Port? Find(Container container, ImageConfiguration image) =>
        container is { Command.IsEmpty: true, Workload: { Platform: WorkloadPlatform.Kubernetes } workload }
            && !workload.Security.Sysctls.Any(s => !s.Name.IsKnown || s.Name.Value == "net.ipv4.ip_unprivileged_port_start")
            ? image.ExposedPorts.FirstOrDefault(p => p.Number is { IsKnown: true, Value: > 0 and < FirstFree })
            : null;
}

using System.Collections.Immutable;
using ContainerSecurity.Shell;

namespace ContainerSecurity;

/// <summary>Finds what a shell will read in a container's command, probes and hooks.</summary>
internal static class ContainerScripts
{
    public static ImmutableArray<ShellScript> Read(Container container)
    {
        _ = container;
        return [];
    }
}

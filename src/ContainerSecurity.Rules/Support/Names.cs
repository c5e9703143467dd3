namespace ContainerSecurity.Rules.Support;

/// <summary>Names containers and workloads in messages.</summary>
internal static class Names
{
    /// <summary>The container's name in a message; "(unnamed)" where it has none.</summary>
    public static string Of(Container container) => container.Name.Value is { Length: > 0 } name ? name : "(unnamed)";

    /// <summary>The workload as Kind/name.</summary>
    public static string Of(Workload workload) => workload.Name.Value is { Length: > 0 } name ? $"{workload.Kind}/{name}" : workload.Kind;
}

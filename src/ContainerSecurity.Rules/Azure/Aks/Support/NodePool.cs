using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks.Support;

/// <summary>A node pool of a cluster, declared inline or as a separate resource.</summary>
internal readonly struct NodePool(string name, DataMapping settings, Location location)
{
    /// <summary>The name of the pool, or of the cluster if the pool has none.</summary>
    public string Name { get; } = name;

    /// <summary>The settings of the pool.</summary>
    public DataMapping Settings { get; } = settings;

    /// <summary>The name of the pool, or the pool.</summary>
    public Location Location { get; } = location;

    /// <summary>A setting of the pool.</summary>
    public Setting this[string path] => Setting.In(Settings, Location, path);
}

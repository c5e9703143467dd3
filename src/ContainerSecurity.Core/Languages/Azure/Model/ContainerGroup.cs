using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>What only an Azure Container Instances container group has; the rest is its <see cref="Workload"/>.</summary>
public sealed class ContainerGroup
{
    internal ContainerGroup()
    {
    }

    /// <summary>The resource.</summary>
    public required AzureResource Resource { get; init; }

    /// <summary>The containers and volumes, in the common model.</summary>
    public required Workload Workload { get; init; }

    /// <summary>Public or Private; not set where it has no address.</summary>
    public Property<string> IpAddressType { get; init; }

    /// <summary>The label that names it in the public DNS.</summary>
    public Property<string> DnsNameLabel { get; init; }

    /// <summary>The ports of its address.</summary>
    public ImmutableArray<Port> Ports { get; init; } = [];

    /// <summary>The registries' credentials.</summary>
    public ImmutableArray<DataMapping> ImageRegistryCredentials { get; init; } = [];

    /// <summary>Standard, Dedicated or Confidential.</summary>
    public Property<string> Sku { get; init; }

    /// <summary>Where to point when the group as a whole is meant.</summary>
    public Location Location => Resource.Location;

    /// <summary>The document.</summary>
    public Document Document => Location.Document;
}

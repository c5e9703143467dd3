using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>An Azure container app, a job or a session pool of Container Apps.</summary>
public sealed class ContainerApp
{
    internal ContainerApp()
    {
    }

    /// <summary>The resource.</summary>
    public required AzureResource Resource { get; init; }

    /// <summary>What it runs.</summary>
    public required Workload Workload { get; init; }

    /// <summary>Whether it is reached from outside its environment; not set where it has no ingress, or one for the environment only.</summary>
    public Property<bool> IsExternal { get; init; }

    /// <summary>Whether its ingress answers plain HTTP.</summary>
    public Property<bool> AllowsInsecure { get; init; }

    /// <summary>The ports that its ingress leads to, the main one first.</summary>
    public ImmutableArray<Port> Ports { get; init; } = [];

    /// <summary>The registries, with the credentials for them.</summary>
    public ImmutableArray<DataMapping> Registries { get; init; } = [];

    /// <summary>The kinds of its managed identities: SystemAssigned, UserAssigned, both, None.</summary>
    public Property<string> IdentityType { get; init; }

    /// <summary>Where to point when it as a whole is meant.</summary>
    public Location Location => Resource.Location;

    /// <summary>The document.</summary>
    public Document Document => Location.Document;
}

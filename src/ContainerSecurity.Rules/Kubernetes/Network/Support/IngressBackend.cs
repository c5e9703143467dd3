using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Network.Support;

/// <summary>A Service that traffic is routed to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Port">Its port, by number or name, or null if none is set.</param>
internal readonly record struct IngressBackend(DataScalar Name, DataScalar? Port)
{
    /// <inheritdoc/>
    public override string ToString() => Port is null ? $"Service/{Name.Text}" : $"port {Port.Text} of Service/{Name.Text}";
}

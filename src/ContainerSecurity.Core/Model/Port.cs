namespace ContainerSecurity;

/// <summary>A port that a container or image offers.</summary>
public sealed class Port
{
    internal Port()
    {
    }

    /// <summary>The port, or the first of a range.</summary>
    public required Property<int> Number { get; init; }

    /// <summary>The last port of a range; the same as <see cref="Number"/> for a single one.</summary>
    public required Property<int> LastNumber { get; init; }

    /// <summary>The name, where the platform has one.</summary>
    public Property<string> Name { get; init; }

    /// <summary>The port of the host that it is bound to (Kubernetes).</summary>
    public Property<int> HostPort { get; init; }

    /// <summary>TCP, UDP or SCTP in upper case; not set means TCP.</summary>
    public Property<string> Protocol { get; init; }

    /// <summary>Where it stands.</summary>
    public required Location Location { get; init; }

    /// <summary>Whether a port is in its range, as far as it is known.</summary>
    public bool Includes(int port) => Number.IsKnown && LastNumber.IsKnown && Number.Value <= port && port <= LastNumber.Value;
}

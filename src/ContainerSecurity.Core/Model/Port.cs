namespace ContainerSecurity;

/// <summary>A port that a container or image declares.</summary>
public sealed class Port
{
    internal Port()
    {
    }

    /// <summary>The port number, or the first of a range.</summary>
    public required Property<int> Number { get; init; }

    /// <summary>The last port of a range; the same as <see cref="Number"/> for a single one.</summary>
    public required Property<int> LastNumber { get; init; }

    /// <summary>The name; unset when none is written or the platform has no port names.</summary>
    public Property<string> Name { get; init; }

    /// <summary>The port of the host that it is bound to (Kubernetes); unset when there is none.</summary>
    public Property<int> HostPort { get; init; }

    /// <summary>The protocol in uppercase: TCP, UDP or SCTP; unset means TCP.</summary>
    public Property<string> Protocol { get; init; }

    /// <summary>The location of the declaration.</summary>
    public required Location Location { get; init; }

    /// <summary>Whether a port is in the range; false when the range is unknown.</summary>
    public bool Includes(int port) => Number.IsKnown && LastNumber.IsKnown && Number.Value <= port && port <= LastNumber.Value;
}

using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>A health probe, or an image's HEALTHCHECK.</summary>
public sealed class Probe
{
    internal Probe()
    {
    }

    /// <summary>The location of the key that declares it.</summary>
    public required Location Location { get; init; }

    /// <summary>The mapping that it was read from; null for an image's health check.</summary>
    public DataMapping? Node { get; init; }

    /// <summary>The words of an exec probe's command; empty for another kind of probe.</summary>
    public ImmutableArray<Property<string>> Command { get; init; } = [];

    /// <summary>The path of an HTTP probe; unset for another kind of probe or when none is written.</summary>
    public Property<string> HttpPath { get; init; }

    /// <summary>The port of an HTTP, TCP or gRPC probe, as written (a number or a port's name); unset for an exec probe.</summary>
    public Property<string> Port { get; init; }

    /// <summary>The host of an HTTP or TCP probe; unset when none is written.</summary>
    public Property<string> Host { get; init; }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ContainerSecurity.Rules.Azure.Confidential.Support;

/// <summary>A mount that a confidential policy allows.</summary>
/// <param name="Source">The pattern of the source, or null.</param>
/// <param name="Destination">The destination, or null.</param>
/// <param name="Options">The mount options, or null if the policy does not specify them.</param>
internal sealed record PolicyMount(string? Source, string? Destination, IReadOnlyList<string>? Options)
{
    /// <summary>Whether any source or destination is allowed.</summary>
    public bool IsAnything => IsAnyPattern(Source) || IsAnyPattern(Destination);

    /// <summary>Whether the destination is certain to be another path.</summary>
    public bool IsElsewhere(string place) => Destination is not null && Destination != place && Destination.IndexOfAny(['*', '+', '(', '[']) < 0;

    /// <summary>Whether the mount is read-only; null if the policy does not specify it.</summary>
    public bool? IsReadOnly => Options is null || Options.Contains("ro", StringComparer.Ordinal) == Options.Contains("rw", StringComparer.Ordinal) ? null : Options.Contains("ro", StringComparer.Ordinal);

    /// <summary>Parses one item of the list in a policy.</summary>
    public static PolicyMount Read(JsonElement item) => new(item.Text("source"), item.Text("destination"), item.Words("options"));

    private static bool IsAnyPattern(string? pattern) => pattern is ".*" or ".+" or "^.*$" or "^.+$" or "/.*" or "/.+";
}

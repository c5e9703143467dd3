using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ContainerSecurity.Rules.Azure.Confidential.Support;

/// <summary>A mount as a confidential policy admits it.</summary>
/// <param name="Source">Where it may be from, a pattern; or null.</param>
/// <param name="Destination">Where it may be; or null.</param>
/// <param name="Options">How it may be mounted, or null where the policy does not say it.</param>
internal sealed record PolicyMount(string? Source, string? Destination, IReadOnlyList<string>? Options)
{
    /// <summary>Whether it may be from or to anywhere.</summary>
    public bool IsAnything => IsAnyPattern(Source) || IsAnyPattern(Destination);

    /// <summary>Whether it surely is to another place.</summary>
    public bool IsElsewhere(string place) => Destination is not null && Destination != place && Destination.IndexOfAny(['*', '+', '(', '[']) < 0;

    /// <summary>Whether it surely is not to be written, or surely to be written; null where the policy does not say it.</summary>
    public bool? IsReadOnly => Options is null || Options.Contains("ro", StringComparer.Ordinal) == Options.Contains("rw", StringComparer.Ordinal) ? null : Options.Contains("ro", StringComparer.Ordinal);

    /// <summary>Reads one item of a policy's list.</summary>
    public static PolicyMount Read(JsonElement item) => new(item.Text("source"), item.Text("destination"), item.Words("options"));

    private static bool IsAnyPattern(string? pattern) => pattern is ".*" or ".+" or "^.*$" or "^.+$" or "/.*" or "/.+";
}

using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Go.Values;

/// <summary>A <c>map[string]interface{}</c>. Templates change maps (<c>set</c>, <c>unset</c>), and a map is shared by all who hold it.</summary>
/// <param name="origin">Where it is written.</param>
internal sealed class GoMap(TextOrigin? origin = null) : GoValue(origin)
{
    /// <summary>The values by their keys; Go's libraries visit them in the order of the keys' bytes.</summary>
    public Dictionary<string, GoValue> Items { get; } = new(StringComparer.Ordinal);

    /// <summary>Where keys are written, for those that are.</summary>
    public Dictionary<string, TextOrigin> KeyOrigins { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override GoKind Kind => GoKind.Map;
}

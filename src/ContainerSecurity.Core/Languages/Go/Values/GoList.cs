using System.Collections.Generic;

namespace ContainerSecurity.Languages.Go.Values;

/// <summary>A slice of values of any type.</summary>
/// <param name="items">The items.</param>
/// <param name="origin">Where it is written.</param>
internal sealed class GoList(List<GoValue> items, TextOrigin? origin = null) : GoValue(origin)
{
    /// <summary>The items.</summary>
    public List<GoValue> Items { get; } = items;

    /// <inheritdoc/>
    public override GoKind Kind => GoKind.Slice;
}

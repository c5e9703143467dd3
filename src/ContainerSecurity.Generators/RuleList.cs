using System;
using System.Linq;

namespace ContainerSecurity.Generators;

/// <summary>Rules that compare by their content, so that the generator's output is kept while they stay the same.</summary>
internal sealed class RuleList(RuleClass[] items) : IEquatable<RuleList>
{
    public RuleClass[] Items { get; } = items;

    public bool Equals(RuleList? other) => other is not null && Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => Equals(obj as RuleList);

    public override int GetHashCode() => Items.Length;
}

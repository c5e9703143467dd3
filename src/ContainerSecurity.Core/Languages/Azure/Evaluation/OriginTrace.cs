using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>Notes which defaults, arguments and variables an expression's value came from.</summary>
internal sealed class OriginTrace
{
    private const int MaxOrigins = 8;

    private readonly Stack<List<Location>> _open = new();

    public void Begin() => _open.Push([]);

    public ImmutableArray<Location> End() => [.. _open.Pop()];

    public void Add(Location origin)
    {
        if (_open.Count > 0 && _open.Peek() is { Count: < MaxOrigins } origins && !origins.Contains(origin))
            origins.Add(origin);
    }

    public void Add(ImmutableArray<Location> origins)
    {
        foreach (var origin in origins)
            Add(origin);
    }
}

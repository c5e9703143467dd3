using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContainerSecurity.Generators;

/// <summary>A location in a source file that does not keep a syntax tree alive and compares by value.</summary>
internal readonly struct Place(string path, TextSpan span, LinePositionSpan lines) : IEquatable<Place>
{
    private readonly string _path = path;
    private readonly TextSpan _span = span;
    private readonly LinePositionSpan _lines = lines;

    public static Place Of(ISymbol symbol) => Of(symbol.Locations);

    public Location ToLocation() => _path is null ? Location.None : Location.Create(_path, _span, _lines);

    public bool Equals(Place other) => _path == other._path && _span == other._span && _lines == other._lines;

    public override bool Equals(object? obj) => obj is Place other && Equals(other);

    public override int GetHashCode() => _span.GetHashCode();

    private static Place Of(ImmutableArray<Location> locations)
    {
        foreach (var location in locations)
        {
            if (location.IsInSource)
                return new Place(location.SourceTree.FilePath, location.SourceSpan, location.GetLineSpan().Span);
        }

        return default;
    }
}

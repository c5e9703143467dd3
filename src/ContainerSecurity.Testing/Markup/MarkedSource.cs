using System.Collections.Immutable;

namespace ContainerSecurity.Testing.Markup;

/// <summary>A source of a test without its markup, and its marks.</summary>
internal sealed record MarkedSource(string Path, string Text, ImmutableArray<Mark> Marks)
{
    public static MarkedSource Read(string path, string markup, MarkupMode mode) =>
        mode == MarkupMode.None ? new MarkedSource(path, markup, []) : new MarkupReader(path, markup).Read();
}

using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>A file that is none of the kinds that are analysed. It gives no findings.</summary>
public sealed class UnrecognizedDocument : Document
{
    internal UnrecognizedDocument(string path, SourceText text)
        : base(path, text)
    {
    }

    /// <inheritdoc/>
    public override ImmutableArray<Comment> Comments => [];

    /// <inheritdoc/>
    public override TextSpan GetScope(Comment comment) => default;
}

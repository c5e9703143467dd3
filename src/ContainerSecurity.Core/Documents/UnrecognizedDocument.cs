using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Internal;

namespace ContainerSecurity;

/// <summary>A file that is none of the kinds that are analysed, or one that cannot be read. It gives no findings but what is wrong with its text.</summary>
public sealed class UnrecognizedDocument : Document
{
    internal UnrecognizedDocument(string path, SourceText text, params PendingDiagnostic[] problems)
        : base(path, text) => SyntaxDiagnostics = [.. problems.Select(p => p.In(this))];

    /// <inheritdoc/>
    public override ImmutableArray<Comment> Comments => [];

    /// <inheritdoc/>
    public override TextSpan GetScope(Comment comment) => default;
}

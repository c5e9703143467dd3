using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>A file that is none of the kinds that are analysed, or one that cannot be read. It gives no findings but what is wrong with its text.</summary>
public sealed class UnrecognizedDocument : Document
{
    internal UnrecognizedDocument(string path, SourceText text, params PendingDiagnostic[] problems)
        : this(path, text, new TextSpan(0, text.Length), problems)
    {
    }

    internal UnrecognizedDocument(string path, SourceText text, TextSpan span, params PendingDiagnostic[] problems)
        : base(path, text)
    {
        Span = span;
        SyntaxDiagnostics = [.. problems.Select(p => p.In(this))];
    }

    /// <summary>Makes a document by which a host says what is wrong with a file that it could not hand over.</summary>
    /// <param name="path">The path.</param>
    /// <param name="text">The text, or an empty one where there is none.</param>
    /// <param name="descriptor">What is wrong: for example <see cref="EngineDescriptors.UnreadableFile"/>.</param>
    /// <param name="arguments">What the placeholders of its message stand for.</param>
    public static UnrecognizedDocument Create(string path, SourceText text, DiagnosticDescriptor descriptor, params object?[] arguments) =>
        new(path, text, new PendingDiagnostic(Guard.NotNull(descriptor), default, arguments));

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Unrecognized;

    /// <inheritdoc/>
    public override TextSpan Span { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Comment> Comments => [];

    /// <inheritdoc/>
    public override TextSpan GetScope(Comment comment) => default;
}

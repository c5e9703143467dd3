using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>A file of an unsupported kind, or one that cannot be read. Its only findings are its syntax diagnostics.</summary>
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

    /// <summary>Creates a document with which a host reports a problem of a file that it could not pass to the parser.</summary>
    /// <param name="path">The path; it is not opened.</param>
    /// <param name="text">The text; an empty one when there is none.</param>
    /// <param name="descriptor">The kind of problem, for example <see cref="EngineDescriptors.UnreadableFile"/>.</param>
    /// <param name="arguments">The values of its message's placeholders, in their order.</param>
    public static UnrecognizedDocument Create(string path, SourceText text, DiagnosticDescriptor descriptor, params object?[] arguments) =>
        Create(path, text, default, descriptor, arguments);

    /// <summary>Creates a document with which a host reports a problem at a place of a file.</summary>
    /// <param name="path">The path; it is not opened.</param>
    /// <param name="text">The text.</param>
    /// <param name="span">The range of the problem in the text.</param>
    /// <param name="descriptor">The kind of problem.</param>
    /// <param name="arguments">The values of its message's placeholders, in their order.</param>
    public static UnrecognizedDocument Create(string path, SourceText text, TextSpan span, DiagnosticDescriptor descriptor, params object?[] arguments) =>
        new(path, text, new PendingDiagnostic(Guard.NotNull(descriptor), span, arguments));

    /// <summary>Creates a document of a file that others are rendered from, so that findings can be reported in it.</summary>
    /// <param name="path">The path; it is not opened.</param>
    /// <param name="text">The text.</param>
    public static UnrecognizedDocument Create(string path, SourceText text) => new(path, text);

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Unrecognized;

    /// <inheritdoc/>
    public override TextSpan Span { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Comment> Comments => [];

    /// <inheritdoc/>
    public override TextSpan GetScope(Comment comment) => default;
}

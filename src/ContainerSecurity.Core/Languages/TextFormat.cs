using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>A format with a syntax of its own, which is recognized by the file's name.</summary>
internal abstract class TextFormat : DocumentFormat
{
    /// <summary>Whether a file is of the format.</summary>
    /// <param name="path">The path; it is not opened.</param>
    /// <param name="text">The text.</param>
    public virtual bool Recognizes(string path, SourceText text) => IsCandidate(path);

    /// <summary>Reads a file. What is wrong is in <see cref="Document.SyntaxDiagnostics"/>.</summary>
    /// <param name="path">The path.</param>
    /// <param name="text">The text.</param>
    /// <param name="options">How to read it.</param>
    /// <returns>At least one document.</returns>
    public abstract ImmutableArray<Document> Parse(string path, SourceText text, ParserOptions options);
}

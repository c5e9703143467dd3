using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>Reads a text into documents: by the file's name first, then by its content.</summary>
public static class DocumentParser
{
    /// <summary>Reads a text. It never throws for what the text holds: what is wrong is in <see cref="Document.SyntaxDiagnostics"/>.</summary>
    /// <param name="path">The path, for its name and for messages; it is not opened.</param>
    /// <param name="text">The text.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <returns>One document, or for a YAML stream one for each of its documents that holds something to analyse; behind a project the files that it imports. At least one.</returns>
    public static ImmutableArray<Document> Parse(string path, SourceText text, ParserOptions? options = null)
    {
        Guard.NotNull(path);
        Guard.NotNull(text);
        options ??= ParserOptions.Default;
        if (text.Length > options.Limits.MaxLength)
        {
            var problem = new PendingDiagnostic(EngineDescriptors.LimitReached, default, $"The file has more than {options.Limits.MaxLength} characters; it was not read");
            return [new UnrecognizedDocument(path, text, problem)];
        }

        if (options is { DetectsByContent: true, Kind: null } && !IsCandidate(path))
            return ContentDetection.FindTextFormat(text.ToString()) is { } found ? found.Parse(path, text, options) : new DataFileReader(path, text, options).Read();
        foreach (var format in DocumentFormats.OfText)
        {
            if (options.Kind is { } kind ? format.Kind == kind : format.Recognizes(path, text))
                return format.Parse(path, text, options);
        }

        return options.Kind is null && !DataFormat.IsDataFile(path) ? [new UnrecognizedDocument(path, text)] : new DataFileReader(path, text, options).Read();
    }

    /// <summary>Whether a file may be of a kind that is analysed, as far as its name tells; for hosts that walk folders.</summary>
    /// <param name="path">The path or name; it is not opened.</param>
    public static bool IsCandidate(string path)
    {
        Guard.NotNull(path);
        return DataFormat.IsDataFile(path) || DocumentFormats.OfText.Any(f => f.IsCandidate(path));
    }
}

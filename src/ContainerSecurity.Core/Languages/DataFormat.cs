using System;
using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>A format on the ground of YAML or JSON, which is recognized by the content. A stream of YAML may hold documents of several formats.</summary>
internal abstract class DataFormat : DocumentFormat
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".sarif"];

    /// <summary>Whether documents of the format are analysed, and not only read for what they say of others.</summary>
    public virtual bool IsAnalyzed => true;

    /// <summary>Whether a file is YAML or JSON by its name.</summary>
    /// <param name="path">The path; it is not opened.</param>
    public static bool IsDataFile(string path) => Array.Exists(Endings, e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public sealed override bool IsCandidate(string path) => IsDataFile(path);

    /// <summary>Whether a text has the words without which it is not of the format, so that it is worth being read.</summary>
    /// <param name="text">The text of the whole file.</param>
    public abstract bool MayFit(string text);

    /// <summary>Whether a text that cannot be read says that it is of the format, so that its error matters.</summary>
    /// <param name="text">The text of the whole file.</param>
    /// <param name="span">The part of it that cannot be read.</param>
    public virtual bool Claims(string text, TextSpan span) => false;

    /// <summary>Whether a document is of the format.</summary>
    /// <param name="source">What was read.</param>
    public abstract bool Recognizes(DataSource source);

    /// <summary>Makes the document; null where there is nothing in it to look at.</summary>
    /// <param name="source">What was read.</param>
    /// <param name="options">How to read it.</param>
    public abstract Document? Bind(DataSource source, ParserOptions options);

    /// <summary>Whether a text contains a word.</summary>
    private protected static bool Has(string text, string word) => text.Contains(word, StringComparison.Ordinal);

    /// <summary>Whether a text contains a word in any case.</summary>
    private protected static bool HasIgnoreCase(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of an entry; null where it is none or is computed.</summary>
    private protected static string? TextOf(DataMapping mapping, string key) => mapping[key] is DataScalar { Expression: null } scalar ? scalar.Text : null;
}

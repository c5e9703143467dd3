using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Reading;

/// <summary>How one document's tree is read into the model, and what was wrong with its values.</summary>
/// <param name="document">The document.</param>
/// <param name="dialect">How its keys and values are to be understood.</param>
internal sealed class ModelReader(Document document, ModelDialect dialect)
{
    private readonly List<Diagnostic> _problems = [];
    private readonly HashSet<TextSpan> _reported = [];

    public Document Document { get; } = document;

    public ModelDialect Dialect { get; } = dialect;

    public ImmutableArray<Diagnostic> Problems => [.. _problems];

    /// <summary>The mapping as a section; what is missing in it is looked for at <paramref name="near"/>.</summary>
    public Section Open(DataMapping mapping, Location near) => new(this, mapping, near, null);

    // What YAML merges in is found by its exact name only.
    public DataEntry? Find(DataMapping mapping, string key) =>
        (Dialect.IgnoreCase ? mapping.FindIgnoreCase(key) : null) ?? mapping.Find(key);

    /// <summary>The value of a key if it is a mapping that can be read; null where it is missing, is not a mapping or cannot be told.</summary>
    public DataMapping? FindMapping(DataMapping mapping, string key) =>
        Find(mapping, key)?.Value.Resolved is DataMapping found && ExpressionOf(found) is null ? found : null;

    /// <summary>Says once that a value has the wrong type; a value that several objects share is not reported for each.</summary>
    public void WrongType(string name, string expected, TextSpan span)
    {
        if (_reported.Add(span))
            _problems.Add(Diagnostic.Create(EngineDescriptors.WrongType, new Location(Document, span), name, expected));
    }

    /// <summary>What stands in the place of a value that only a tool or a deployment can tell; null where the value can be read.</summary>
    public string? ExpressionOf(DataNode node) => node switch
    {
        DataScalar { Expression: { } expression } => expression,
        // {{ x }} without quotes is a mapping whose key is a mapping.
        DataMapping when IsBraces(node.Span) => Document.Text.ToString(node.Span),
        _ => null,
    };

    private bool IsBraces(TextSpan span) =>
        span.Length > 3 && Document.Text[span.Start] == '{' && Document.Text[span.Start + 1] == '{';
}

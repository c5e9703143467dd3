using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Reading;

/// <summary>Reads the tree of one document into the model, and collects the problems of its values.</summary>
/// <param name="document">The document.</param>
/// <param name="dialect">The conventions for keys and values.</param>
internal sealed class ModelReader(Document document, ModelDialect dialect)
{
    private readonly List<Diagnostic> _problems = [];
    private readonly HashSet<TextSpan> _reported = [];

    public Document Document { get; } = document;

    public ModelDialect Dialect { get; } = dialect;

    public ImmutableArray<Diagnostic> Problems => [.. _problems];

    /// <summary>The mapping as a section; for values that are absent, locations are at <paramref name="near"/>.</summary>
    public MappingReader Open(DataMapping mapping, Location near) => new(this, mapping, near, null);

    // Merged keys are found by their exact names only.
    public DataEntry? Find(DataMapping mapping, string key) =>
        (Dialect.IgnoreCase ? mapping.FindIgnoreCase(key) : null) ?? mapping.Find(key);

    /// <summary>The value of a key if it is a readable mapping; null when it is absent, not a mapping, or unknown.</summary>
    public DataMapping? FindMapping(DataMapping mapping, string key) =>
        Find(mapping, key)?.Value.Resolved is DataMapping found && ExpressionOf(found) is null ? found : null;

    /// <summary>Reports a value of the wrong type once; a value that several objects share is not reported for each.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="expected">What it must be, and what follows.</param>
    /// <param name="span">The value.</param>
    public void WrongType(string name, string expected, TextSpan span)
    {
        if (_reported.Add(span))
            _problems.Add(Diagnostic.Create(EngineDescriptors.WrongType, new Location(Document, span), name, expected));
    }

    /// <summary>The expression in place of a value that only a tool or a deployment determines; null when the value is readable.</summary>
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

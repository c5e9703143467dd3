using System;

namespace ContainerSecurity.Data;

/// <summary>A string, number, boolean or null, with its text.</summary>
public sealed class DataScalar : DataNode
{
    private readonly Special? _special;

    // The function that maps the characters, then its result: one field for both.
    private object? _mapping;

    internal DataScalar(TextSpan span, string text, DataScalarStyle style, string? tag = null, string? expression = null, Func<DataScalar, MappedText>? map = null)
        : base(span)
    {
        Text = text;
        Style = style;
        _mapping = map;
        if (tag is not null || expression is not null)
            _special = new Special(tag, expression, null);
    }

    /// <summary>The value as text: without quotes, with escapes resolved and lines folded.</summary>
    public string Text { get; }

    /// <summary>The notation of the value.</summary>
    public DataScalarStyle Style { get; }

    /// <summary>The YAML tag as written (<c>!!str</c>, <c>!Ref</c>); null when there is none.</summary>
    public string? Tag => _special?.Tag;

    /// <summary>The expression whose value the file alone does not determine (<c>[parameters('x')]</c>); null for a literal value.</summary>
    public string? Expression => _special?.Expression;

    /// <summary>The text of an expression's value, with <c>${name}</c> for its unknown parts; null when nothing is known.</summary>
    internal string? Pattern
    {
        get => _special?.Pattern;
        init => _special = value is null ? _special : new Special(Tag, Expression, value);
    }

    /// <summary>Whether the value is a string regardless of its content: it is quoted, a block scalar, or tagged <c>!!str</c>.</summary>
    public bool IsText => Tag is "!!str" or "tag:yaml.org,2002:str"
        || Style is DataScalarStyle.SingleQuoted or DataScalarStyle.DoubleQuoted or DataScalarStyle.Literal or DataScalarStyle.Folded;

    /// <summary>Whether the value is null: empty, <c>~</c> or <c>null</c> without quotes.</summary>
    public bool IsNull => !IsText && Expression is null && Text is ("" or "~" or "null" or "Null" or "NULL");

    /// <summary>The text with the position of each of its characters in the file.</summary>
    public MappedText MappedText
    {
        get
        {
            // Read once: another thread may replace the function with its result in the meantime.
            var mapping = _mapping;
            if (mapping is MappedText known)
                return known;
            var found = (mapping as Func<DataScalar, MappedText>)?.Invoke(this) ?? MappedText.FromWhole(Text, Span);
            _mapping = found;
            return found;
        }
    }

    // A node belongs to one tree: a value that is deployed several times needs a node for each.
    internal DataScalar Copy() => new(Span, Text, Style, Tag, Expression, _ => MappedText) { Pattern = Pattern };

    // Only few scalars have these: files have many scalars, so each field costs memory.
    private sealed record Special(string? Tag, string? Expression, string? Pattern);
}

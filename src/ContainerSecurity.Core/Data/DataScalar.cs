using System;

namespace ContainerSecurity.Data;

/// <summary>A string, number, boolean or null, with the text that it stands for.</summary>
public sealed class DataScalar : DataNode
{
    private readonly Func<DataScalar, MappedText>? _map;
    private MappedText? _mapped;

    internal DataScalar(TextSpan span, string text, DataScalarStyle style, string? tag = null, string? expression = null, Func<DataScalar, MappedText>? map = null)
        : base(span)
    {
        Text = text;
        Style = style;
        Tag = tag;
        Expression = expression;
        _map = map;
    }

    /// <summary>The value as text: quotes removed, escapes resolved, folds folded.</summary>
    public string Text { get; }

    /// <summary>How it is written.</summary>
    public DataScalarStyle Style { get; }

    /// <summary>The YAML tag as written (<c>!!str</c>, <c>!Ref</c>), or null.</summary>
    public string? Tag { get; }

    /// <summary>What stands there in place of a value that the file alone does not tell (<c>[parameters('x')]</c>), or null for a value.</summary>
    public string? Expression { get; }

    /// <summary>The text of an expression's value as far as it is known, with <c>${name}</c> for what is not; or null.</summary>
    internal string? Pattern { get; init; }

    /// <summary>Whether the value is a string whatever it looks like: it is quoted, a block, or tagged <c>!!str</c>.</summary>
    public bool IsText => Tag is "!!str" or "tag:yaml.org,2002:str"
        || Style is DataScalarStyle.SingleQuoted or DataScalarStyle.DoubleQuoted or DataScalarStyle.Literal or DataScalarStyle.Folded;

    /// <summary>Whether it is null: empty, <c>~</c> or <c>null</c> without quotes.</summary>
    public bool IsNull => !IsText && Expression is null && Text is ("" or "~" or "null" or "Null" or "NULL");

    /// <summary>The text with the place of each of its characters in the file.</summary>
    public MappedText MappedText => _mapped ??= _map?.Invoke(this) ?? MappedText.FromWhole(Text, Span);

    // A node belongs to one tree: what is deployed several times is another node each time.
    internal DataScalar Copy() => new(Span, Text, Style, Tag, Expression, _map) { Pattern = Pattern };
}

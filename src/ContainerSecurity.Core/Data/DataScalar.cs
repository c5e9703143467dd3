using System;

namespace ContainerSecurity.Data;

/// <summary>A string, number, boolean or null, with the text that it stands for.</summary>
public sealed class DataScalar : DataNode
{
    private readonly Special? _special;

    // What finds the places of the characters, and then what it found.
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

    /// <summary>The value as text: quotes removed, escapes resolved, folds folded.</summary>
    public string Text { get; }

    /// <summary>How it is written.</summary>
    public DataScalarStyle Style { get; }

    /// <summary>The YAML tag as written (<c>!!str</c>, <c>!Ref</c>), or null.</summary>
    public string? Tag => _special?.Tag;

    /// <summary>What stands there in place of a value that the file alone does not tell (<c>[parameters('x')]</c>), or null for a value.</summary>
    public string? Expression => _special?.Expression;

    /// <summary>The text of an expression's value as far as it is known, with <c>${name}</c> for what is not; or null.</summary>
    internal string? Pattern
    {
        get => _special?.Pattern;
        init => _special = value is null ? _special : new Special(Tag, Expression, value);
    }

    /// <summary>Whether the value is a string whatever it looks like: it is quoted, a block, or tagged <c>!!str</c>.</summary>
    public bool IsText => Tag is "!!str" or "tag:yaml.org,2002:str"
        || Style is DataScalarStyle.SingleQuoted or DataScalarStyle.DoubleQuoted or DataScalarStyle.Literal or DataScalarStyle.Folded;

    /// <summary>Whether it is null: empty, <c>~</c> or <c>null</c> without quotes.</summary>
    public bool IsNull => !IsText && Expression is null && Text is ("" or "~" or "null" or "Null" or "NULL");

    /// <summary>The text with the place of each of its characters in the file.</summary>
    public MappedText MappedText
    {
        get
        {
            // Read once: another thread may put in what it found meanwhile.
            var mapping = _mapping;
            if (mapping is MappedText known)
                return known;
            var found = (mapping as Func<DataScalar, MappedText>)?.Invoke(this) ?? MappedText.FromWhole(Text, Span);
            _mapping = found;
            return found;
        }
    }

    // A node belongs to one tree: what is deployed several times is another node each time.
    internal DataScalar Copy() => new(Span, Text, Style, Tag, Expression, _ => MappedText) { Pattern = Pattern };

    // What few scalars have: files have many scalars, so each field of theirs counts.
    private sealed record Special(string? Tag, string? Expression, string? Pattern);
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Reading;

/// <summary>A reader for the members of a mapping, of an absent one (all members are unset) or of an unknown one (all are unknown).</summary>
internal readonly struct MappingReader
{
    private readonly ModelReader _reader;
    private readonly string? _expression;

    internal MappingReader(ModelReader reader, DataMapping? mapping, Location near, string? expression)
    {
        _reader = reader;
        Mapping = mapping;
        FallbackLocation = near;
        _expression = expression;
    }

    private delegate bool Convert<T>(DataScalar scalar, out T value);

    /// <summary>The mapping; null when it is absent or unknown.</summary>
    public DataMapping? Mapping { get; }

    /// <summary>The location for values that are not written.</summary>
    public Location FallbackLocation { get; }

    public ModelReader Reader => _reader;

    /// <summary>Whether nothing is written.</summary>
    public bool IsUnset => Mapping is null && _expression is null;

    /// <summary>Whether something is written whose value is unknown.</summary>
    public bool IsUnknown => _expression is not null;

    /// <summary>The same section, with another location for values that are not written.</summary>
    public MappingReader With(Location near) => new(_reader, Mapping, near, _expression);

    public DataEntry? Find(string key) => Mapping is { } mapping ? _reader.Find(mapping, key) : null;

    /// <summary>The location of a member's key; <see cref="FallbackLocation"/> when the member is not written.</summary>
    public Location KeyOf(string key) => Find(key) is { } entry && !IsNull(entry) ? new(_reader.Document, entry.Key.Span) : FallbackLocation;

    /// <summary>The section of a member that is a mapping.</summary>
    public MappingReader Child(string key)
    {
        if (IsUnknown)
            return this;
        if (Find(key) is not { } entry || IsNull(entry))
            return new MappingReader(_reader, null, FallbackLocation, null);
        var at = new Location(_reader.Document, entry.Key.Span);
        var node = entry.Value.Resolved;
        if (node is null || _reader.ExpressionOf(node) is not null || node is not DataMapping mapping)
            return new MappingReader(_reader, null, at, Opaque(entry, node, "a mapping"));
        return new MappingReader(_reader, mapping, at, null);
    }

    /// <summary>The items of a member that is a sequence of mappings; the location of each is its name, if it has one.</summary>
    public IEnumerable<MappingReader> Children(string key)
    {
        var reader = _reader;
        foreach (var item in Items(key))
        {
            if (item is DataMapping mapping && reader.ExpressionOf(item) is null)
                yield return reader.Open(mapping, Anchor(mapping));
            else if (!IsOpaque(item) && item is not DataScalar { IsNull: true })
                reader.WrongType(key, "a list of mappings; the value is treated as unknown", item.Span);
        }
    }

    public Property<string> String(string key) => Read<string>(key, "a string", ToText);

    public Property<bool> Boolean(string key) => Read<bool>(key, "a boolean", ToBoolean);

    public Property<long> Integer(string key) => Read<long>(key, "an integer", ToInteger);

    public Property<int> Int32(string key) => Read<int>(key, "an integer", ToInt32);

    /// <summary>The texts of a member that is a sequence; one unknown item when it is unknown.</summary>
    public ImmutableArray<Property<string>> Strings(string key) => ReadAll<string>(key, "a string", ToText);

    public ImmutableArray<Property<long>> Integers(string key) => ReadAll<long>(key, "an integer", ToInteger);

    /// <summary>The entries of a member that is a mapping of texts, with merge keys applied.</summary>
    public ImmutableArray<KeyValuePair<string, Property<string>>> Pairs(string key)
    {
        var child = Child(key);
        if (child.Mapping is not { } mapping)
            return [];
        var pairs = ImmutableArray.CreateBuilder<KeyValuePair<string, Property<string>>>(mapping.Entries.Length);
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var entry in mapping.AllEntries())
        {
            if (seen.Add(entry.Key.Text))
                pairs.Add(new(entry.Key.Text, child.String(entry.Key.Text)));
        }

        return pairs.ToImmutable();
    }

    private static bool IsNull(DataEntry entry) => entry.Value.Resolved is DataScalar { IsNull: true };

    private IEnumerable<DataNode> Items(string key)
    {
        if (Find(key) is not { } entry || IsNull(entry))
            return [];
        if (entry.Value.Resolved is DataSequence)
            return entry.Value.Items();
        Opaque(entry, entry.Value.Resolved, "a list");
        return [];
    }

    // The location for a list item: its name, otherwise its first key.
    private Location Anchor(DataMapping mapping)
    {
        if (_reader.Find(mapping, "name")?.Value.Resolved is DataScalar { IsNull: false } name)
            return new(_reader.Document, name.Span);
        return new(_reader.Document, mapping.Entries.IsEmpty ? mapping.Span : mapping.Entries[0].Key.Span);
    }

    private Property<T> Read<T>(string key, string expected, Convert<T> convert)
    {
        if (_expression is not null)
            return Property<T>.Unknown(_expression, FallbackLocation);
        if (Find(key) is not { } entry || IsNull(entry))
            return Property<T>.Unset(FallbackLocation);
        return Value(key, entry.Value, expected, convert);
    }

    private ImmutableArray<Property<T>> ReadAll<T>(string key, string expected, Convert<T> convert)
    {
        if (_expression is not null)
            return [Property<T>.Unknown(_expression, FallbackLocation)];
        if (Find(key) is not { } entry || IsNull(entry))
            return [];
        if (entry.Value.Resolved is not DataSequence sequence)
            return [Property<T>.Unknown(Opaque(entry, entry.Value.Resolved, "a list"), new(_reader.Document, entry.Value.Span))];
        var values = ImmutableArray.CreateBuilder<Property<T>>(sequence.Items.Length);
        foreach (var item in sequence.Items)
        {
            if (item.Resolved is not DataScalar { IsNull: true })
                values.Add(Value(key, item, expected, convert));
        }

        return values.ToImmutable();
    }

    private Property<T> Value<T>(string key, DataNode written, string expected, Convert<T> convert)
    {
        // An alias refers to a value elsewhere, which is where it has to be changed.
        var node = written.Resolved;
        var at = new Location(_reader.Document, (node ?? written).Span);
        if (node is null)
            return Property<T>.Unknown(at.Text, at);
        if (_reader.ExpressionOf(node) is { } expression)
            return Property<T>.Unknown(expression, at);
        if (node is DataScalar scalar)
        {
            if (convert(scalar, out var value))
                return Property<T>.Known(value, at);
            if (Placeholders.HasAny(scalar.Text))
                return Property<T>.Unknown(scalar.Text, at);
        }

        _reader.WrongType(key, expected + "; the value is treated as unknown", at.Span);
        return Property<T>.Unknown(at.Text, at);
    }

    private bool IsOpaque(DataNode node) => _reader.ExpressionOf(node) is not null || (node is DataScalar scalar && Placeholders.HasAny(scalar.Text));

    // The text of a value of the wrong type, which is reported unless a tool will replace it.
    private string Opaque(DataEntry entry, DataNode? node, string expected)
    {
        if (node is null)
            return "";
        if (!IsOpaque(node))
            _reader.WrongType(entry.Key.Text, expected + "; the value is treated as unknown", node.Span);
        return _reader.ExpressionOf(node) ?? _reader.Document.Text.ToString(node.Span);
    }

    private static bool ToText(DataScalar scalar, out string value)
    {
        value = scalar.Text;
        return true;
    }

    private bool ToBoolean(DataScalar scalar, out bool value)
    {
        var known = scalar.IsText
            ? _reader.Dialect.IsLenient && bool.TryParse(scalar.Text, out var parsed) ? parsed : null
            : scalar.AsBoolean();
        value = known ?? false;
        return known is not null;
    }

    private bool ToInteger(DataScalar scalar, out long value)
    {
        var known = scalar.IsText
            ? _reader.Dialect.IsLenient && long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) ? parsed : null
            : scalar.AsInteger();
        value = known ?? 0;
        return known is not null;
    }

    private bool ToInt32(DataScalar scalar, out int value)
    {
        var isKnown = ToInteger(scalar, out var wide) && wide is >= int.MinValue and <= int.MaxValue;
        value = isKnown ? (int)wide : 0;
        return isKnown;
    }
}

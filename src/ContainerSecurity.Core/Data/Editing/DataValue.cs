using System.Collections.Immutable;
using System.Globalization;

namespace ContainerSecurity.Data.Editing;

/// <summary>
/// A value that an edit writes: a Boolean, an integer, a string or a list of strings. It is typed, so that the editor can quote it as the file
/// requires: the string <c>true</c> becomes <c>"true"</c> in YAML, and <c>Disabled</c> becomes <c>'Disabled'</c> in Bicep.
/// </summary>
public sealed class DataValue
{
    private DataValue(string text, DataValueKind kind, ImmutableArray<string> items = default) => (Text, Kind, Items) = (text, kind, items);

    internal DataValueKind Kind { get; }

    internal string Text { get; }

    internal ImmutableArray<string> Items { get; }

    /// <summary>Creates a Boolean.</summary>
    /// <param name="value">The Boolean.</param>
    public static DataValue FromBoolean(bool value) => new(value ? "true" : "false", DataValueKind.Keyword);

    /// <summary>Creates an integer.</summary>
    /// <param name="value">The integer.</param>
    public static DataValue FromInteger(long value) => new(value.ToString(CultureInfo.InvariantCulture), DataValueKind.Keyword);

    /// <summary>Creates a string; it stays a string, whatever it looks like.</summary>
    /// <param name="value">The string.</param>
    public static DataValue FromString(string value) => new(Guard.NotNull(value), DataValueKind.Text);

    /// <summary>Creates a list of strings.</summary>
    /// <param name="items">The items, in order.</param>
    public static DataValue FromList(params string[] items) => new(string.Join(", ", Guard.NotNull(items)), DataValueKind.List, [.. items]);

    /// <summary>Creates a Boolean.</summary>
    /// <param name="value">The Boolean.</param>
    public static implicit operator DataValue(bool value) => FromBoolean(value);

    /// <summary>Creates an integer.</summary>
    /// <param name="value">The integer.</param>
    public static implicit operator DataValue(long value) => FromInteger(value);

    /// <summary>Creates a string.</summary>
    /// <param name="value">The string.</param>
    public static implicit operator DataValue(string value) => FromString(value);

    /// <summary>The value without quotes, for messages and titles of fixes.</summary>
    public override string ToString() => Text;
}

using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace ContainerSecurity;

/// <summary>
/// A value with its place, which may be not set or not known. Rules ask <see cref="Is"/> or <see cref="IsUnsetOr"/>:
/// both are false for a value that is not known, so that a rule says nothing about it.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct Property<T>
{
    private Property(PropertyState state, T? value, Location location, string? expression)
    {
        State = state;
        Value = value;
        Location = location;
        Expression = expression;
    }

    /// <summary>What is known of it.</summary>
    public PropertyState State { get; }

    /// <summary>The value where it is known; otherwise the type's default.</summary>
    public T? Value { get; }

    /// <summary>Where the value stands; where it is not set, the nearest parent that is written.</summary>
    public Location Location { get; }

    /// <summary>What stands in the place of a value that is not known.</summary>
    public string? Expression { get; }

    /// <summary>Whether the value is known; <see cref="Value"/> is then not null.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsKnown => State == PropertyState.Known;

    /// <summary>Whether nothing is written.</summary>
    public bool IsUnset => State == PropertyState.Unset;

    /// <summary>Whether something is written whose value cannot be told.</summary>
    public bool IsUnknown => State == PropertyState.Unknown;

    /// <summary>A known value.</summary>
    public static Property<T> Known(T value, Location location) => new(PropertyState.Known, value, location, null);

    /// <summary>A value that cannot be told.</summary>
    /// <param name="expression">What stands there.</param>
    /// <param name="location">Where.</param>
    public static Property<T> Unknown(string? expression, Location location) => new(PropertyState.Unknown, default, location, expression);

    /// <summary>A value that is not written.</summary>
    /// <param name="nearest">The nearest parent that is written.</param>
    public static Property<T> Unset(Location nearest) => new(PropertyState.Unset, default, nearest, null);

    /// <summary>Gets the value where it is known.</summary>
    /// <param name="value">The value; the type's default where it is not set or not known.</param>
    /// <returns>Whether the value is known.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = Value;
        return IsKnown;
    }

    /// <summary>Whether the value is known and equal.</summary>
    public bool Is(T value) => IsKnown && EqualityComparer<T>.Default.Equals(Value!, value);

    /// <summary>Whether nothing is written, so that the platform's default applies, or the value is known and equal.</summary>
    public bool IsUnsetOr(T value) => IsUnset || Is(value);

    /// <summary>This property where it is written, otherwise the other: how a container's setting goes before its pod's.</summary>
    public Property<T> Or(Property<T> other) => IsUnset && !other.IsUnset ? other : this;

    /// <inheritdoc/>
    public override string ToString() => State switch
    {
        PropertyState.Known => Value?.ToString() ?? "",
        PropertyState.Unknown => $"unknown ({Expression})",
        _ => "unset",
    };
}

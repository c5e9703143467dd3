using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace ContainerSecurity;

/// <summary>
/// A value with its location, which may be unset or unknown. Rules use <see cref="Is"/> or <see cref="IsUnsetOr"/>: both are false for an
/// unknown value, so that a rule reports nothing about it.
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

    /// <summary>Whether the value is known, unknown or unset.</summary>
    public PropertyState State { get; }

    /// <summary>The value if it is known; otherwise the type's default.</summary>
    public T? Value { get; }

    /// <summary>The location of the value; for an unset one, of the nearest written parent.</summary>
    public Location Location { get; }

    /// <summary>The expression in place of an unknown value; null when there is none.</summary>
    public string? Expression { get; }

    /// <summary>Whether the value is known; <see cref="Value"/> is then not null.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsKnown => State == PropertyState.Known;

    /// <summary>Whether nothing is written.</summary>
    public bool IsUnset => State == PropertyState.Unset;

    /// <summary>Whether something is written whose value cannot be determined.</summary>
    public bool IsUnknown => State == PropertyState.Unknown;

    /// <summary>Creates a known value.</summary>
    public static Property<T> Known(T value, Location location) => new(PropertyState.Known, value, location, null);

    /// <summary>Creates an unknown value: one that cannot be determined.</summary>
    /// <param name="expression">The expression in place of the value; null when there is none.</param>
    /// <param name="location">The location of the expression.</param>
    public static Property<T> Unknown(string? expression, Location location) => new(PropertyState.Unknown, default, location, expression);

    /// <summary>Creates an unset value: one that is not written.</summary>
    /// <param name="nearest">The location of the nearest written parent.</param>
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

    /// <summary>Whether nothing is written, so that the platform's default applies, or the value is known and equal to another one.</summary>
    public bool IsUnsetOr(T value) => IsUnset || Is(value);

    /// <summary>This property if it is written, otherwise the other one, in the way that a container's setting takes precedence over its pod's.</summary>
    public Property<T> Or(Property<T> other) => IsUnset && !other.IsUnset ? other : this;

    /// <inheritdoc/>
    public override string ToString() => State switch
    {
        PropertyState.Known => Value?.ToString() ?? "",
        PropertyState.Unknown => $"unknown ({Expression})",
        _ => "unset",
    };
}

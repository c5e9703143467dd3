namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>What a variable is when a word is expanded.</summary>
/// <param name="State">Not set, not known or known.</param>
/// <param name="Value">The value where it is known; otherwise empty.</param>
public readonly record struct VariableValue(PropertyState State, string Value)
{
    /// <summary>A variable that is not set.</summary>
    public static VariableValue Unset { get; } = new(PropertyState.Unset, "");

    /// <summary>A variable whose value cannot be told.</summary>
    public static VariableValue Unknown { get; } = new(PropertyState.Unknown, "");

    /// <summary>A build argument without a default: unknown, but unset unless the build gives it a value.</summary>
    public static VariableValue NotGiven { get; } = new(PropertyState.Unknown, "") { IsUnsetByDefault = true };

    /// <summary>Whether the variable is unset unless the build gives it a value. The operand of <c>${X:-operand}</c> is then used by default.</summary>
    public bool IsUnsetByDefault { get; init; }

    /// <summary>A variable with a value.</summary>
    public static VariableValue Known(string value) => new(PropertyState.Known, value);
}

using System.Diagnostics.CodeAnalysis;
using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>A setting of a rule that a configuration may change.</summary>
public abstract class RuleOption
{
    private protected RuleOption(string name, string description)
    {
        Name = Guard.NotNull(name);
        Description = Guard.NotNull(description);
    }

    /// <summary>The key in the configuration, in camel case.</summary>
    public string Name { get; }

    /// <summary>A one-sentence description of the option.</summary>
    public string Description { get; }

    /// <summary>The expected type of value, for messages: "a list of strings".</summary>
    public abstract string Expected { get; }

    /// <summary>The default value as JSON, for documentation.</summary>
    public abstract string DefaultJson { get; }

    internal abstract bool TryRead(DataNode node, [NotNullWhen(true)] out object? value);
}

using System.Diagnostics.CodeAnalysis;
using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>Something that a configuration may set for a rule.</summary>
public abstract class RuleOption
{
    private protected RuleOption(string name, string description)
    {
        Name = Guard.NotNull(name);
        Description = Guard.NotNull(description);
    }

    /// <summary>The key in the configuration, in camel case.</summary>
    public string Name { get; }

    /// <summary>What it does, in a sentence.</summary>
    public string Description { get; }

    /// <summary>What a value must be, for messages: "a list of strings".</summary>
    public abstract string Expected { get; }

    /// <summary>The default value as JSON, for documentation.</summary>
    public abstract string DefaultJson { get; }

    internal abstract bool TryRead(DataNode node, [NotNullWhen(true)] out object? value);
}

using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>Rules that ship together.</summary>
public sealed class RulePack
{
    /// <summary>Makes a pack by hand. A pack of a whole assembly is generated: see <see cref="GeneratedRulePackAttribute"/>.</summary>
    /// <param name="name">The name, for messages.</param>
    /// <param name="rules">The rules.</param>
    public RulePack(string name, ImmutableArray<Rule> rules)
    {
        Name = Guard.NotNull(name);
        Rules = rules.IsDefault ? [] : rules;
    }

    /// <summary>The name, for messages.</summary>
    public string Name { get; }

    /// <summary>The rules.</summary>
    public ImmutableArray<Rule> Rules { get; }
}

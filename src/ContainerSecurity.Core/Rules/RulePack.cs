using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>A named set of rules that are distributed together.</summary>
public sealed class RulePack
{
    /// <summary>Creates a pack from a list of rules. A pack of a whole assembly can be generated: see <see cref="GeneratedRulePackAttribute"/>.</summary>
    /// <param name="name">The name, for messages.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="helpBase">The base address of the rules' pages; null when they have none. See <see cref="HelpBase"/>.</param>
    /// <exception cref="ArgumentException">A rule has no descriptors, so that it could report nothing.</exception>
    public RulePack(string name, ImmutableArray<Rule> rules, string? helpBase = null)
    {
        Name = Guard.NotNull(name);
        Rules = rules.IsDefault ? [] : rules;
        HelpBase = helpBase;
        foreach (var rule in Rules)
        {
            if (rule.Descriptors.IsDefaultOrEmpty)
                throw new ArgumentException($"{rule.GetType()} has no descriptors: pass one to the constructor of Rule, or override Descriptors.", nameof(rules));
            if (helpBase is null)
                continue;
            foreach (var descriptor in rule.Descriptors)
                descriptor.HelpBase = helpBase;
        }
    }

    /// <summary>The name, for messages.</summary>
    public string Name { get; }

    /// <summary>The rules.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>
    /// The base address of the rules' pages, such as <c>https://rules.contoso.example/</c> or <c>docs/rules/</c>. The help link of a rule that
    /// sets none is this address followed by its id and <c>.md</c>. Null when the rules have no pages.
    /// </summary>
    public string? HelpBase { get; }

    /// <summary>The rule of each id, indexed once since every configuration file needs it.</summary>
    internal Dictionary<string, Rule> RulesById => field ??= Index(Rules);

    private static Dictionary<string, Rule> Index(ImmutableArray<Rule> rules)
    {
        var index = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            foreach (var descriptor in rule.Descriptors)
                index[descriptor.Id] = rule;
        }

        return index;
    }
}

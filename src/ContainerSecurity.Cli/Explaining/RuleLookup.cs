using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Cli.Explaining;

/// <summary>Finds rules by id, or by the id of an equivalent rule in another tool.</summary>
internal sealed class RuleLookup
{
    private readonly List<(DiagnosticDescriptor Descriptor, Rule? Rule)> _all;

    public RuleLookup(IEnumerable<RulePack> packs)
    {
        _all = [.. EngineDescriptors.All.Select(d => (d, (Rule?)null)), .. packs.SelectMany(p => p.Rules).SelectMany(r => r.Descriptors.Select(d => (d, (Rule?)r)))];
        _all.Sort(static (left, right) => string.CompareOrdinal(left.Descriptor.Id, right.Descriptor.Id));
    }

    /// <summary>The rule with an id, or else all rules with that equivalent in another tool (<c>hadolint:DL3007</c> or <c>DL3007</c>).</summary>
    /// <param name="id">The id, case-insensitive.</param>
    /// <exception cref="UsageException">No rule matches.</exception>
    public IReadOnlyList<(DiagnosticDescriptor Descriptor, Rule? Rule)> Find(string id)
    {
        var own = _all.FindAll(p => p.Descriptor.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        if (own.Count > 0)
            return own;
        var equivalent = _all.FindAll(p => p.Descriptor.Equivalents.Any(e => IsNamed(e, id)));
        return equivalent.Count > 0 ? equivalent : throw new UsageException($"no rule has the id '{id}'{Suggest(id)}");
    }

    /// <summary>The rules with some ids, each once.</summary>
    /// <param name="ids">The ids.</param>
    /// <exception cref="UsageException">No rule matches one of them.</exception>
    public List<(DiagnosticDescriptor Descriptor, Rule? Rule)> FindAll(IEnumerable<string> ids) =>
        [.. ids.SelectMany(Find).DistinctBy(f => f.Descriptor.Id, StringComparer.Ordinal)];

    private static bool IsNamed(string equivalent, string id) =>
        equivalent.Equals(id, StringComparison.OrdinalIgnoreCase) || equivalent.AsSpan(equivalent.IndexOf(':') + 1).Equals(id, StringComparison.OrdinalIgnoreCase);

    private string Suggest(string id)
    {
        var suggestion = Suggestion.For(id, _all.Select(p => p.Descriptor.Id));
        return suggestion.Length > 0 ? suggestion : "; 'containersec rules' lists all ids";
    }
}

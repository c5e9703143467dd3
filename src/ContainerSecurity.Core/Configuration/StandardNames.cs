using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>The standards that rules check: <c>PSS:restricted</c>, <c>CWE-250</c>, or all sections of a standard as <c>CIS-DOCKER</c>.</summary>
public sealed class StandardNames
{
    private const string Weakness = "CWE-";

    private readonly ImmutableArray<string> _sections;

    /// <summary>Collects the standards.</summary>
    /// <param name="packs">The rules.</param>
    public StandardNames(IEnumerable<RulePack> packs) => _sections =
    [
        .. Guard.NotNull(packs).SelectMany(p => p.Rules).SelectMany(r => r.Descriptors).SelectMany(d => d.Standards).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(s => s, StringComparer.Ordinal),
    ];

    /// <summary>Whether a rule checks a standard, or one of its sections.</summary>
    /// <param name="standard">The name, case-insensitive.</param>
    public bool IsKnown(string standard) => _sections.Any(section => SeverityResolver.Includes(standard, section));

    /// <summary>The message for an unknown standard, with a similar one and the known ones.</summary>
    /// <param name="standard">The unknown name.</param>
    public string Refuse(string standard)
    {
        var near = Suggestion.For(standard, _sections.Concat(Families));
        return $"No rule checks the standard '{standard}'{(near.Length > 0 ? near + " The" : "; the")} standards are {string.Join(", ", Shown)}";
    }

    private IEnumerable<string> Families => _sections.Select(FamilyOf).Distinct(StringComparer.OrdinalIgnoreCase);

    // The profiles of the Pod Security Standards are few, and each is a selection of its own.
    private IEnumerable<string> Shown => _sections
        .Select(s => s.StartsWith(Weakness, StringComparison.OrdinalIgnoreCase) ? Weakness + "N" : s.StartsWith("PSS:", StringComparison.OrdinalIgnoreCase) ? s : FamilyOf(s))
        .Distinct(StringComparer.OrdinalIgnoreCase);

    private static string FamilyOf(string section) => section.IndexOf(':') is var colon and >= 0 ? section.Substring(0, colon) : section;
}

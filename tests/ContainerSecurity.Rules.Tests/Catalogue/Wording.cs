using System;
using System.Text.RegularExpressions;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>A word or phrase to avoid.</summary>
/// <param name="Pattern">The regular expression that finds it, ignoring case.</param>
/// <param name="Instead">The replacement.</param>
/// <param name="Example">A sentence that the pattern must find.</param>
internal sealed record Wording(string Pattern, string Instead, string Example)
{
    private readonly Regex _regex = new(Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    /// <summary>Returns the first occurrence in a text, or null.</summary>
    public string? Find(string text) => _regex.Match(text) is { Success: true } match ? match.Value.Trim() : null;
}

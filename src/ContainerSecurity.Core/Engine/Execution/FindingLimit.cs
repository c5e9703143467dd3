using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Engine.Execution;

/// <summary>
/// Limits what one rule reports in one document. A list of 100,000 entries may have a finding of each of 100 rules in each entry. Findings beyond the limit
/// are counted, and the count is an error: otherwise 4,000 suppressed findings would hide the next one.
/// </summary>
internal sealed class FindingLimit
{
    /// <summary>The maximum number of findings of one rule in one document.</summary>
    public const int MaxFindings = 4_000;

    /// <summary>The maximum number of related locations of a finding.</summary>
    public const int MaxRelated = 100;

    /// <summary>The maximum number of characters of an argument of a message.</summary>
    public const int MaxArgument = 1_000;

    // Nearly all rules report in one file only.
    private Document? _document;
    private int _count;
    private Dictionary<string, FindingLimit>? _others;

    /// <summary>Counts a finding.</summary>
    /// <param name="document">Its document; the documents of a file count together.</param>
    /// <returns>False for a finding that is not kept.</returns>
    public bool Admits(Document document)
    {
        _document ??= document;
        if (document.Path == _document.Path)
            return ++_count <= MaxFindings;
        _others ??= new Dictionary<string, FindingLimit>(StringComparer.Ordinal);
        if (!_others.TryGetValue(document.Path, out var other))
            _others.Add(document.Path, other = new FindingLimit());
        return other.Admits(document);
    }

    /// <summary>A finding for each file with findings that were not kept.</summary>
    /// <param name="id">The id of the rule.</param>
    public IEnumerable<Diagnostic> CreateDiagnostics(string id)
    {
        if (_count > MaxFindings)
        {
            yield return Diagnostic.Create(EngineDescriptors.LimitReached, new Location(_document!, new TextSpan(_document!.Span.Start, 0)),
                $"{id} has more than {MaxFindings} findings here; {_count - MaxFindings} are not listed");
        }

        foreach (var diagnostic in (_others?.Values ?? Enumerable.Empty<FindingLimit>()).SelectMany(o => o.CreateDiagnostics(id)))
            yield return diagnostic;
    }

    /// <summary>The finding with arguments and related locations of a bounded number and length.</summary>
    public static Diagnostic Shorten(Diagnostic diagnostic)
    {
        if (diagnostic.RelatedLocations.Length > MaxRelated)
            diagnostic = diagnostic with { RelatedLocations = diagnostic.RelatedLocations.Slice(0, MaxRelated) };
        return diagnostic.Arguments.Any(IsLong) ? diagnostic with { Arguments = [.. diagnostic.Arguments.Select(a => IsLong(a) ? Shorten((string)a!) : a)] } : diagnostic;
    }

    private static bool IsLong(object? argument) => argument is string { Length: > MaxArgument };

    private static string Shorten(string text) => text.Substring(0, char.IsHighSurrogate(text[MaxArgument - 1]) ? MaxArgument - 1 : MaxArgument) + "\u2026";
}

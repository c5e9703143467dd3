using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Engine.Execution;

/// <summary>
/// The exemptions of configurations, looked up by rule, file and object, so that thousands of exemptions are not compared with each of thousands of findings.
/// </summary>
internal sealed class ExemptionIndex
{
    /// <summary>The maximum number of comparisons of an exemption with a rule, a file or an object. Findings beyond it are not exempted.</summary>
    public const int MaxComparisons = 5_000_000;

    private readonly Dictionary<(FileConfiguration View, string Path, string Id), List<RuleExemption>> _byFile = [];
    private readonly Dictionary<(FileConfiguration View, string Path, string Id, string? Resource), RuleExemption?> _byResource = [];
    private int _comparisons;

    /// <summary>Whether findings are not exempted because there are too many exemptions.</summary>
    public bool IsExceeded => _comparisons > MaxComparisons;

    /// <summary>The first exemption that covers a finding; null when none does.</summary>
    public RuleExemption? Find(FileConfiguration view, Diagnostic diagnostic)
    {
        // Most configurations have none.
        var configuration = view.Configuration;
        if (configuration.Exceptions.IsEmpty)
            return null;
        var (path, id) = (diagnostic.Location.Document.Path, diagnostic.Id);
        if (!_byFile.TryGetValue((view, path, id), out var candidates))
            _byFile.Add((view, path, id), candidates = [.. configuration.Exceptions.Where(e => Spend() && e.CoversIn(diagnostic, configuration.Today))]);
        if (candidates.Count == 0)
            return null;
        var resource = diagnostic.Resource?.ToString();
        if (!_byResource.TryGetValue((view, path, id, resource), out var found))
            _byResource.Add((view, path, id, resource), found = candidates.Find(e => Spend() && e.CoversResource(resource)));
        return found;
    }

    private bool Spend()
    {
        if (_comparisons <= MaxComparisons)
            _comparisons++;
        return !IsExceeded;
    }
}

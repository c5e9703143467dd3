using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace ContainerSecurity.Suppressions;

/// <summary>Maps ids of other tools to our ids, by the equivalents of the descriptors.</summary>
internal sealed class EquivalentIds
{
    private readonly Dictionary<string, List<string>> _ids = new(StringComparer.OrdinalIgnoreCase);

    public EquivalentIds(ImmutableArray<DiagnosticDescriptor> descriptors)
    {
        foreach (var descriptor in descriptors)
        {
            foreach (var equivalent in descriptor.Equivalents)
            {
                var colon = equivalent.IndexOf(':');
                if (colon < 0)
                    continue;
                var tool = equivalent.Substring(0, colon);
                Add(Key(tool, equivalent.Substring(colon + 1)), descriptor.Id);
            }
        }
    }

    /// <summary>Our ids for one id of a tool.</summary>
    public IReadOnlyList<string> Find(string tool, string id) => _ids.TryGetValue(Key(tool, id), out var ids) ? ids : [];

    /// <summary>The tools that have an equivalent of each of our ids, by id.</summary>
    public static Dictionary<string, List<string>> FindTools(ImmutableArray<DiagnosticDescriptor> descriptors)
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var descriptor in descriptors)
        {
            found[descriptor.Id] = [.. descriptor.Equivalents.Where(e => e.Contains(':')).Select(e => e.Substring(0, e.IndexOf(':'))).Distinct(StringComparer.OrdinalIgnoreCase)];
        }

        return found;
    }

    private void Add(string key, string id)
    {
        if (!_ids.TryGetValue(key, out var ids))
            _ids.Add(key, ids = []);
        if (!ids.Contains(id))
            ids.Add(id);
    }

    private static string Key(string tool, string id) =>
        tool + ":" + (string.Equals(tool, "trivy", StringComparison.OrdinalIgnoreCase) ? NormalizeTrivy(id) : id);

    // trivy has four spellings of one check: AVD-DS-0002, DS-0002, DS0002 and DS002.
    private static string NormalizeTrivy(string id)
    {
        var text = id.StartsWith("AVD-", StringComparison.OrdinalIgnoreCase) ? id.Substring(4) : id;
        var result = new StringBuilder();
        foreach (var character in text)
        {
            var isLeadingZero = character == '0' && (result.Length == 0 || !char.IsDigit(result[result.Length - 1]));
            if (character is not ('-' or '_') && !isLeadingZero)
                result.Append(character);
        }

        return result.ToString();
    }
}

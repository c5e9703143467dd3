using System.Collections.Generic;

namespace ContainerSecurity.Engine.Execution;

/// <summary>
/// Merges the findings of several deployments that are rendered from the same place, such as the overlays of a base: a person changes one line. Names differ
/// by prefixes and hashes, so messages do, too.
/// </summary>
internal static class RenderedVariants
{
    /// <summary>The findings with one for each rule and place, that of the first deployment.</summary>
    /// <param name="diagnostics">The findings, in order.</param>
    public static List<Diagnostic> Merge(List<Diagnostic> diagnostics)
    {
        var first = new Dictionary<(string Id, Location Location), string>();
        var merged = new List<Diagnostic>(diagnostics.Count);
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Variant is { } variant)
            {
                var key = (diagnostic.Id, diagnostic.Location);
                if (!first.TryGetValue(key, out var known))
                    first.Add(key, variant);
                else if (known != variant)
                    continue;
            }

            merged.Add(diagnostic);
        }

        return merged;
    }
}

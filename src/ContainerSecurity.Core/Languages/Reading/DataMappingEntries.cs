using System.Collections.Generic;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Reading;

/// <summary>Enumerates the entries of a mapping with YAML's merge keys applied.</summary>
internal static class DataMappingEntries
{
    private const int MaxDepth = 32;

    /// <summary>The mapping's own entries, then those that it merges; of a duplicate key, the first entry takes precedence.</summary>
    public static IEnumerable<DataEntry> AllEntries(this DataMapping mapping)
    {
        var seen = new HashSet<DataMapping> { mapping };
        var open = new Stack<(DataMapping Mapping, int Depth)>();
        open.Push((mapping, 0));
        while (open.Count > 0)
        {
            var (current, depth) = open.Pop();
            foreach (var entry in current.Entries)
            {
                if (entry.Key.Text != "<<")
                    yield return entry;
            }

            if (depth >= MaxDepth)
                continue;
            foreach (var entry in current.Entries)
            {
                if (entry.Key.Text != "<<")
                    continue;
                if (entry.Value.Resolved is DataMapping one && seen.Add(one))
                    open.Push((one, depth + 1));
                foreach (var item in entry.Value.Mappings())
                {
                    if (seen.Add(item))
                        open.Push((item, depth + 1));
                }
            }
        }
    }
}

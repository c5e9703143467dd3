using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Azure.Templates.Support;

/// <summary>Finds the values of the properties that take a secret. The properties are listed in <c>azure-secret-properties.txt</c>.</summary>
internal static class SecretProperties
{
    private const int DeepestNode = 24;

    private static readonly HashSet<string> AnyType = new(StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, List<string[]>> ByType = Read();

    /// <summary>The names and values of the properties that are known.</summary>
    public static IEnumerable<(string Name, DataScalar Value)> Of(AzureResource resource)
    {
        if (resource.Node.FindIgnoreCase("properties")?.Value.Resolved is not DataMapping properties)
            return [];
        var found = new List<(string, DataScalar)>();
        foreach (var path in ByType.TryGetValue(resource.Type, out var paths) ? paths : [])
            Follow(properties, path, 0, path[path.Length - 1], found);
        Walk(properties, 0, found);
        return found.Distinct();
    }

    private static void Follow(DataNode? node, string[] path, int at, string name, List<(string, DataScalar)> found)
    {
        if (at == path.Length)
        {
            if (node is DataScalar scalar)
                found.Add((name, scalar));
        }
        else if (path[at] == "[]")
        {
            foreach (var item in node.Items())
                Follow(item.Resolved, path, at + 1, NameOf(item) ?? name, found);
        }
        else if (node is DataMapping mapping)
        {
            foreach (var entry in mapping.Entries.Where(e => path[at] == "*" || e.Key.Text.Equals(path[at], StringComparison.OrdinalIgnoreCase)))
                Follow(entry.Value.Resolved, path, at + 1, path[at] == "*" ? entry.Key.Text : name, found);
        }
    }

    // Child resources are visited on their own.
    private static void Walk(DataNode? node, int depth, List<(string, DataScalar)> found)
    {
        if (depth > DeepestNode)
            return;
        if (node is DataMapping mapping)
        {
            // A secure string of Data Factory and Synapse.
            var isSecure = mapping.FindIgnoreCase("type")?.Value.Resolved is DataScalar { Text: "SecureString" };
            foreach (var entry in mapping.Entries)
            {
                if (entry.Value.Resolved is DataScalar scalar)
                {
                    if (AnyType.Contains(entry.Key.Text) || (isSecure && entry.Key.Text.Equals("value", StringComparison.OrdinalIgnoreCase)))
                        found.Add((entry.Key.Text, scalar));
                }
                else
                {
                    Walk(entry.Value.Resolved, depth + 1, found);
                }
            }
        }
        else if (node is DataSequence sequence)
        {
            foreach (var item in sequence.Items)
                Walk(item.Resolved, depth + 1, found);
        }
    }

    private static string? NameOf(DataNode item) => ((item.Resolved as DataMapping)?.FindIgnoreCase("name")?.Value.Resolved as DataScalar)?.Text;

    private static Dictionary<string, List<string[]>> Read()
    {
        var paths = new Dictionary<string, List<string[]>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataTable.Read("azure-secret-properties.txt").Rows)
        {
            if (row[0] == "*")
            {
                AnyType.Add(row[1]);
                continue;
            }

            if (!paths.TryGetValue(row[0], out var list))
                paths.Add(row[0], list = []);
            list.Add(row[1].Replace("[]", ".[]").Split('.'));
        }

        return paths;
    }
}

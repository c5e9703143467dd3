using System;
using System.Collections.Generic;
using ContainerSecurity.Data;

namespace ContainerSecurity.Azure;

/// <summary>
/// Finds the resources of an ARM template: those of its array or symbolic-name object, their children, whose type has that of the
/// parent before it, and those of the templates that nested deployments hold.
/// </summary>
internal static class ArmResourceFinder
{
    private const int MaxDepth = 64;
    private const string Deployment = "Microsoft.Resources/deployments";

    public static IEnumerable<(DataMapping Node, string Type)> Find(DataNode root, ModelReader reader)
    {
        var seen = new HashSet<DataMapping>();
        var open = new Stack<(DataMapping Node, string? Parent, int Depth)>();
        PushResources(open, root, null, 0, reader);
        while (open.Count > 0)
        {
            var (node, parent, depth) = open.Pop();
            if (!seen.Add(node) || AzureBinder.TypeOf(reader, node) is not { } own)
                continue;
            var type = parent is null || own.StartsWith(parent + "/", StringComparison.OrdinalIgnoreCase) ? own : parent + "/" + own;
            yield return (node, type);
            if (depth >= MaxDepth)
                continue;
            if (string.Equals(type, Deployment, StringComparison.OrdinalIgnoreCase))
                PushResources(open, Member(Member(node, "properties", reader), "template", reader), null, depth + 1, reader);
            PushResources(open, node, type, depth + 1, reader);
        }
    }

    private static void PushResources(Stack<(DataMapping Node, string? Parent, int Depth)> open, DataNode? holder, string? parent, int depth, ModelReader reader)
    {
        var found = new List<DataMapping>(Member(holder, "resources", reader).Mappings());
        if (Member(holder, "resources", reader) is DataMapping named)
        {
            foreach (var entry in named.Entries)
            {
                if (entry.Value.Resolved is DataMapping resource)
                    found.Add(resource);
            }
        }

        for (var i = found.Count - 1; i >= 0; i--)
            open.Push((found[i], parent, depth));
    }

    private static DataNode? Member(DataNode? node, string key, ModelReader reader) =>
        node?.Resolved is DataMapping mapping ? reader.Find(mapping, key)?.Value.Resolved : null;
}

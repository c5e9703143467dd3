using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>
/// A resource as the az command line prints it: what is in <c>properties</c> elsewhere is next to the name, and the settings of a container
/// are next to its name. The readers bound the depth.
/// </summary>
internal static class DeployedResource
{
    private const string Group = "Microsoft.ContainerInstance/containerGroups";

    private static readonly HashSet<string> Outer = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "name", "type", "location", "tags", "identity", "zones", "systemData", "kind", "apiVersion", "etag", "extendedLocation", "resourceGroup", "sku",
    };

    /// <summary>Whether an object is such a resource: it has an id and no properties.</summary>
    public static bool IsFlat(DataMapping resource) => HasId(resource) && resource.FindIgnoreCase("properties") is null;

    /// <summary>Whether an object has the id of a resource, so that it was printed and not written.</summary>
    public static bool HasId(DataMapping resource) => resource.FindIgnoreCase("id")?.Value.Resolved is DataScalar { Expression: null } id && id.Text.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The resource in the form of templates, with the same locations.</summary>
    public static DataMapping ToTemplateForm(DataMapping resource, string type)
    {
        var isGroup = string.Equals(type, Group, StringComparison.OrdinalIgnoreCase);
        bool IsOuter(DataEntry entry) => Outer.Contains(entry.Key.Text) && !(isGroup && IsKey(entry, "sku"));
        var inner = resource.Entries.Where(e => !IsOuter(e)).Select(e => isGroup && (IsKey(e, "containers") || IsKey(e, "initContainers")) ? new DataEntry(e.Key.Copy(), WithProperties(e.Value)) : Copy(e));
        return Wrap(resource, resource.Entries.Where(IsOuter).Select(Copy), inner);
    }

    private static DataNode WithProperties(DataNode containers) => containers.Resolved is DataSequence { Items: var items } list
        ? new DataSequence(list.Span, [.. items.Select(i => i.Resolved is DataMapping container
            ? Wrap(container, container.Entries.Where(e => IsKey(e, "name")).Select(Copy), container.Entries.Where(e => !IsKey(e, "name")).Select(Copy))
            : Copy(i))])
        : Copy(containers);

    private static DataMapping Wrap(DataMapping source, IEnumerable<DataEntry> outer, IEnumerable<DataEntry> inner)
    {
        var at = new TextSpan(source.Span.Start, 0);
        return new DataMapping(source.Span, [.. outer, new DataEntry(new DataScalar(at, "properties", DataScalarStyle.DoubleQuoted), new DataMapping(source.Span, [.. inner]))]);
    }

    private static DataEntry Copy(DataEntry entry) => new(entry.Key.Copy(), Copy(entry.Value));

    private static DataNode Copy(DataNode node) => node.Resolved switch
    {
        DataMapping mapping => new DataMapping(mapping.Span, [.. mapping.Entries.Select(Copy)]),
        DataSequence sequence => new DataSequence(sequence.Span, [.. sequence.Items.Select(Copy)]),
        DataScalar scalar => scalar.Copy(),
        _ => new DataScalar(node.Span, "", DataScalarStyle.Plain),
    };

    private static bool IsKey(DataEntry entry, string key) => string.Equals(entry.Key.Text, key, StringComparison.OrdinalIgnoreCase);
}

using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Kustomizations;

/// <summary>An entry of <c>replicas</c>.</summary>
/// <param name="Name">The name of the object.</param>
/// <param name="Count">The number.</param>
/// <param name="CountOrigin">Where the number is written.</param>
/// <param name="Origin">Where the entry is written.</param>
internal sealed record ReplicaEntry(string Name, long Count, TextOrigin? CountOrigin, TextOrigin? Origin)
{
    /// <summary>Reads an entry.</summary>
    /// <exception cref="KustomizeException">It is wrong.</exception>
    public static ReplicaEntry Read(Node node, bool isStrict)
    {
        var entry = new ReplicaEntry("", 0, node.Origin, node.Origin);
        FieldValue.ReadObject(node, "Replica", isStrict, (field, value) =>
        {
            switch (field)
            {
                case "name":
                    entry = entry with { Name = FieldValue.Text(value, "Replica.replicas.name")?.Value ?? "" };
                    return true;
                case "count":
                    entry = entry with { Count = FieldValue.Integer(value, "Replica.replicas.count"), CountOrigin = value.Origin };
                    return true;
                default:
                    return false;
            }
        });
        return entry;
    }
}

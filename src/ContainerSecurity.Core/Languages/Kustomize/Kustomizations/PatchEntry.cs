using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Kustomizations;

/// <summary>An entry of <c>patches</c> or <c>patchesJson6902</c>.</summary>
/// <param name="Path">The file.</param>
/// <param name="Patch">The patch itself.</param>
/// <param name="Target">What is patched.</param>
/// <param name="Options">The options that are on.</param>
/// <param name="Origin">Where it is written.</param>
internal sealed record PatchEntry(Node? Path, Node? Patch, Selector? Target, HashSet<string> Options, TextOrigin? Origin)
{
    /// <summary>Reads an entry.</summary>
    /// <exception cref="KustomizeException">It is wrong.</exception>
    public static PatchEntry Read(Node node, bool isStrict)
    {
        var entry = new PatchEntry(null, null, null, [], node.Origin);
        FieldValue.ReadObject(node, "Patch", isStrict, (field, value) =>
        {
            switch (field)
            {
                case "path":
                    entry = entry with { Path = FieldValue.Text(value, "Patch.path") };
                    break;
                case "patch" or "jsonop":
                    if (field == "jsonop" && isStrict)
                        return false;
                    entry = entry with { Patch = FieldValue.Text(value, "Patch.patch") };
                    break;
                case "target":
                    entry = entry with { Target = Selector.Read(value, isStrict) };
                    break;
                case "options":
                    if (!value.IsNull)
                        value.Expect(NodeKind.Mapping);
                    foreach (var option in value.Entries)
                    {
                        if (FieldValue.Boolean(option.Value.Value, "Patch.options"))
                            entry.Options.Add(option.Key);
                    }

                    break;
                default:
                    return false;
            }

            return true;
        });
        return entry;
    }
}

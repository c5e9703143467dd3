using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Kustomizations;

/// <summary>A replacement: a value that is copied into fields.</summary>
/// <param name="Path">The file with replacements, in place of all else.</param>
/// <param name="Source">The object that has the value.</param>
/// <param name="SourcePath">The field that has the value.</param>
/// <param name="SourceOptions">The part of the field.</param>
/// <param name="SourceValue">The value itself.</param>
/// <param name="Targets">Where it goes.</param>
/// <param name="Origin">Where it is written.</param>
internal sealed record ReplacementEntry(Node? Path, ResourceId? Source, Node? SourcePath, ReplacementOptions SourceOptions, Node? SourceValue, List<ReplacementTarget>? Targets, TextOrigin? Origin)
{
    /// <summary>Reads an entry.</summary>
    /// <exception cref="KustomizeException">It is wrong.</exception>
    public static ReplacementEntry Read(Node node, bool isStrict)
    {
        var entry = new ReplacementEntry(null, null, null, ReplacementOptions.None, null, null, node.Origin);
        FieldValue.ReadObject(node, "Replacement", isStrict, (field, value) =>
        {
            switch (field)
            {
                case "path":
                    entry = entry with { Path = FieldValue.Text(value, "ReplacementField.replacements.path") };
                    break;
                case "source":
                    if (!value.IsNull)
                        entry = ReadSource(entry, value, isStrict);
                    break;
                case "sourcevalue":
                    entry = entry with { SourceValue = FieldValue.Text(value, "Replacement.replacements.sourceValue") };
                    break;
                case "targets":
                    if (!value.IsNull)
                        entry = entry with { Targets = FieldValue.Objects(value, "Replacement.replacements.targets", "TargetSelector", n => ReplacementTarget.Read(n, isStrict)) };
                    break;
                default:
                    return false;
            }

            return true;
        });
        return entry;
    }

    private static ReplacementEntry ReadSource(ReplacementEntry entry, Node node, bool isStrict)
    {
        var options = ReplacementOptions.None;
        Node? path = null;
        var rest = Node.Mapping(node.Origin);
        FieldValue.ReadObject(node, "SourceSelector", isStrict, (field, value) =>
        {
            switch (field)
            {
                case "fieldpath":
                    path = FieldValue.Text(value, "SourceSelector.fieldPath");
                    return true;
                case "options":
                    options = ReplacementOptions.Read(value, isStrict);
                    return true;
                case "group" or "version" or "kind" or "name" or "namespace":
                    rest.Entries[field] = new Entry(value, null);
                    return true;
                default:
                    return false;
            }
        });
        return entry with { Source = Selector.Read(rest, isStrict)!.Id, SourcePath = path, SourceOptions = options };
    }
}

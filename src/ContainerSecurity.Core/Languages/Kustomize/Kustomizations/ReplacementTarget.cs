using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Kustomizations;

/// <summary>The fields that a replacement goes to.</summary>
/// <param name="Select">The objects.</param>
/// <param name="Reject">Objects that are left out.</param>
/// <param name="Paths">The fields.</param>
/// <param name="Options">The part of the fields.</param>
/// <param name="Origin">Where it is written.</param>
internal sealed record ReplacementTarget(Selector? Select, List<Selector> Reject, List<Node> Paths, ReplacementOptions Options, TextOrigin? Origin)
{
    /// <summary>Reads a target.</summary>
    /// <exception cref="KustomizeException">It is wrong.</exception>
    public static ReplacementTarget Read(Node node, bool isStrict)
    {
        var target = new ReplacementTarget(null, [], [], ReplacementOptions.None, node.Origin);
        FieldValue.ReadObject(node, "TargetSelector", isStrict, (field, value) =>
        {
            switch (field)
            {
                case "select":
                    target = target with { Select = Selector.Read(value, isStrict) };
                    break;
                case "reject":
                    foreach (var item in FieldValue.List(value, "TargetSelector.reject", "types.Selector"))
                    {
                        if (Selector.Read(item, isStrict) is { } selector)
                            target.Reject.Add(selector);
                    }

                    break;
                case "fieldpaths":
                    target = target with { Paths = FieldValue.Texts(value, "TargetSelector.fieldPaths") };
                    break;
                case "options":
                    target = target with { Options = ReplacementOptions.Read(value, isStrict) };
                    break;
                default:
                    return false;
            }

            return true;
        });
        return target;
    }
}

using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Go.Yaml;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Fields;

/// <summary>Applies a change to the field of an object that a specification selects.</summary>
/// <param name="create">The kind of node that is created; null for none.</param>
/// <param name="tag">The tag of a created scalar.</param>
/// <param name="origin">What creates nodes.</param>
/// <param name="set">The change.</param>
internal sealed class FieldWalker(NodeKind? create, string tag, TextOrigin? origin, Action<Node> set)
{
    /// <summary>Creates a walker that creates nothing.</summary>
    public FieldWalker(Action<Node> set)
        : this(null, "", null, set)
    {
    }

    /// <summary>Applies the change.</summary>
    /// <exception cref="KustomizeException">The path does not fit the object.</exception>
    public void Apply(Resource resource, FieldSpec spec)
    {
        if (!resource.Gvk.IsSelectedBy(spec.Gvk))
            return;
        Visit(resource.Node, PathSplitter.Split(spec.Path, '/'), 0, spec.IsCreated);
    }

    private void Visit(Node node, List<string> path, int at, bool isCreated)
    {
        if (at == path.Count)
        {
            set(node);
            return;
        }

        if (node.IsNull)
            return;
        switch (node.Kind)
        {
            case NodeKind.Sequence:
                foreach (var item in node.Items)
                    Visit(item, path, at, isCreated);
                break;
            case NodeKind.Mapping:
                VisitKey(node, path, at, isCreated);
                break;
            default:
                throw new KustomizeException($"at path '{string.Join("/", path)}': expected sequence or mapping node", node.Origin);
        }
    }

    private void VisitKey(Node node, List<string> path, int at, bool isCreated)
    {
        var step = path[at];
        var isList = step.EndsWith("[]", StringComparison.Ordinal);
        if (isList)
            step = step.Substring(0, step.Length - 2);
        Node? field;
        if (!isCreated || create is null || isList)
        {
            field = NodePath.Find(node, [step]);
            if (isList && field is { IsNull: true })
                field.Create(NodeKind.Sequence, "");
        }
        else
        {
            var kind = at + 1 < path.Count ? NodeKind.Mapping : create.Value;
            field = NodePath.FindOrCreate(node, [step], kind, origin);
            if (field is { IsNull: true })
                field.Create(kind, tag);
        }

        if (field is not null)
            Visit(field, path, at + 1, isCreated);
    }

    /// <summary>The change that puts a string into a key of a mapping.</summary>
    public static Action<Node> SetEntry(string key, RenderedText value, TextOrigin? keyOrigin, TextOrigin? origin) =>
        node => node.Set(key, Node.Scalar(value, GoYamlTags.Text, origin: origin), keyOrigin);
}

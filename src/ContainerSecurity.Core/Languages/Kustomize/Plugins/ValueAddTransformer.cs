using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Patterns;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Transformers;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Plugins;

/// <summary>Sets a value in fields, or puts it between the parts of paths that they hold.</summary>
internal sealed class ValueAddTransformer : ITransformer
{
    private readonly Node _value;
    private readonly List<(SelectorMatcher? Selector, string Path, int Position)> _targets = [];

    private ValueAddTransformer(Node value) => _value = value;

    /// <summary>Reads the configuration.</summary>
    /// <exception cref="KustomizeException">It is wrong.</exception>
    public static ValueAddTransformer Read(Node node, PatternCache patterns)
    {
        if (node.Find("value") is not { Kind: NodeKind.Scalar, Value.Length: > 0 } value)
            throw new KustomizeException("must specify a value to add", node.Origin);
        var result = new ValueAddTransformer(value);
        foreach (var target in node.Find("targets") is { } targets ? FieldValue.List(targets, "targets", "Target") : [])
        {
            var selector = target.Find("selector") is { } written ? Selector.Read(written, isStrict: false) : null;
            var path = target.Find("fieldPath") is { Kind: NodeKind.Scalar } given ? given.Value : "";
            if (path.Length == 0)
                throw new KustomizeException("must specify a field path for the target", target.Origin);
            result._targets.Add((selector is null ? null : new SelectorMatcher(selector, patterns), path, target.Find("filePathPosition") is { } position ? (int)FieldValue.Integer(position, "filePathPosition") : 0));
        }

        return result._targets.Count > 0 ? result : throw new KustomizeException("must specify at least one target", node.Origin);
    }

    /// <inheritdoc/>
    public void Transform(ResourceList resources)
    {
        foreach (var (selector, path, position) in _targets)
        {
            foreach (var resource in resources.Items.Where(r => selector?.Matches(r) != false))
            {
                var steps = PathSplitter.Split(path, '/');
                if (NodePath.Find(resource.Node, steps) is { } field)
                    Set(field, position);
            }
        }
    }

    private void Set(Node field, int position)
    {
        field.Expect(NodeKind.Scalar);
        if (position <= 0)
        {
            field.SetScalar(Node.Scalar(_value.Text, origin: _value.Origin));
            return;
        }

        var parts = field.Value.Split('/');
        var text = new RenderedText.Builder();
        var start = 0;
        var at = parts[0].Length == 0 ? position : position - 1;
        for (var i = 0; i <= parts.Length; i++)
        {
            if (i == at || (i == parts.Length && at > i))
                text.Append(i > 0 ? "/" : "", null).Append(_value.Text).Append(i == 0 ? "/" : "", null);
            if (i == parts.Length)
                break;
            if (i > 0)
                text.Append("/", null);
            text.Append(field.Text, start, parts[i].Length);
            start += parts[i].Length + 1;
        }

        field.SetScalar(Node.Scalar(text.ToRenderedText()));
    }
}

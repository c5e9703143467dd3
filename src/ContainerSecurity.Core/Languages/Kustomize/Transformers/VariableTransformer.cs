using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Fields;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary>Replaces <c>$(NAME)</c> by the values of <c>vars</c>.</summary>
/// <param name="values">The values.</param>
/// <param name="fields">The fields.</param>
internal sealed class VariableTransformer(IReadOnlyDictionary<string, Node> values, IReadOnlyList<FieldSpec> fields) : ITransformer
{
    /// <inheritdoc/>
    public void Transform(ResourceList resources)
    {
        var walker = new FieldWalker(Set);
        foreach (var resource in resources.Items)
        {
            foreach (var field in fields)
                walker.Apply(resource, field);
        }
    }

    private void Set(Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.Scalar:
                if (node.IsText)
                    Expand(node);
                break;
            case NodeKind.Sequence:
                foreach (var item in node.Items)
                {
                    if (!item.IsText)
                        throw new KustomizeException("invalid value type expect a string", item.Origin);
                    Expand(item);
                }

                break;
            default:
                foreach (var entry in node.Entries)
                {
                    if (!entry.Value.IsText)
                        throw new KustomizeException($"invalid map key: value='{entry.Key}'", entry.Value.KeyOrigin);
                    if (entry.Value.Value.IsText)
                        Expand(entry.Value.Value);
                }

                break;
        }
    }

    // $$ stands for $, and a name that is no variable stays.
    private void Expand(Node node)
    {
        var text = node.Value;
        var result = new RenderedText.Builder();
        var start = 0;
        var isChanged = false;
        for (var at = text.IndexOf('$'); at >= 0 && at + 1 < text.Length; at = at < text.Length ? text.IndexOf('$', at) : -1)
        {
            if (text[at + 1] == '$')
            {
                result.Append(node.Text, start, at + 1 - start);
                isChanged = true;
                start = at += 2;
                continue;
            }

            var end = text[at + 1] == '(' ? text.IndexOf(')', at + 2) : -1;
            if (end < 0)
            {
                at++;
                continue;
            }

            if (!values.TryGetValue(text.Substring(at + 2, end - at - 2), out var value))
            {
                at = end + 1;
                continue;
            }

            if (at == 0 && end == text.Length - 1)
            {
                node.Assign(value.Copy());
                node.IsQuoted = false;
                return;
            }

            result.Append(node.Text, start, at - start).Append(value.Text);
            isChanged = true;
            start = at = end + 1;
        }

        if (!isChanged)
            return;
        result.Append(node.Text, start, text.Length - start);
        node.Assign(Node.String(result.ToRenderedText()));
    }
}

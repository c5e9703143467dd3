using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Patterns;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary><c>replacements</c>.</summary>
/// <param name="replacements">The replacements.</param>
/// <param name="patterns">The compiled expressions.</param>
internal sealed class ReplacementTransformer(IReadOnlyList<ReplacementEntry> replacements, PatternCache patterns) : ITransformer
{
    /// <inheritdoc/>
    public void Transform(ResourceList resources)
    {
        foreach (var replacement in replacements)
        {
            if ((replacement.Source is null && replacement.SourceValue is null) || replacement.Targets is null)
                throw new KustomizeException("replacements must specify a source and at least one target", replacement.Origin);
            if (replacement.Source is not null && replacement.SourceValue is not null)
                throw new KustomizeException("value and resource selectors are mutually exclusive", replacement.Origin);
            var value = FindValue(resources, replacement);
            foreach (var target in replacement.Targets)
                Apply(resources, value, target);
        }
    }

    private static Node FindValue(ResourceList resources, ReplacementEntry replacement)
    {
        if (replacement.SourceValue is { } written)
            return Part(Node.Scalar(written.Text, origin: written.Origin), replacement);
        var source = replacement.Source!.Value;
        var matches = resources.Items.Where(r => r.AllIds().Any(id => id.IsSelectedBy(source))).Take(2).ToList();
        if (matches.Count != 1)
            throw new KustomizeException(matches.Count == 0 ? $"nothing selected by {source}" : $"multiple matches for selector {source}", replacement.Origin);
        var path = replacement.SourcePath is { Value.Length: > 0 } given ? given.Value : "metadata.name";
        var found = NodePath.Find(matches[0].Node, PathSplitter.SplitSmart(path));
        if (found is null or { IsNullOrEmpty: true })
            throw new KustomizeException($"fieldPath `{path}` is missing for replacement source {source}", replacement.SourcePath?.Origin ?? replacement.Origin);
        return Part(found, replacement);
    }

    private static Node Part(Node value, ReplacementEntry replacement)
    {
        var options = replacement.SourceOptions;
        if (options.Delimiter.Length == 0)
            return value;
        if (value.Kind != NodeKind.Scalar)
            throw new KustomizeException("delimiter option can only be used with scalar nodes", replacement.Origin);
        var parts = Split(value.Text, options.Delimiter);
        if (options.Index < 0 || options.Index >= parts.Count)
            throw new KustomizeException($"options.index {options.Index} is out of bounds for value {value.Value}", replacement.Origin);
        var part = value.Copy();
        part.SetText(parts[(int)options.Index], value.Origin);
        return part;
    }

    private static List<RenderedText> Split(RenderedText text, string delimiter)
    {
        var parts = new List<RenderedText>();
        var start = 0;
        for (var at = text.Text.IndexOf(delimiter, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(delimiter, start, StringComparison.Ordinal))
        {
            parts.Add(text.Slice(start, at - start));
            start = at + delimiter.Length;
        }

        parts.Add(text.Slice(start, text.Length - start));
        return parts;
    }

    private void Apply(ResourceList resources, Node value, ReplacementTarget target)
    {
        if (target.Select is null)
            throw new KustomizeException("target must specify resources to select", target.Origin);
        var select = new SelectorMatcher(target.Select, patterns);
        var reject = target.Reject.ConvertAll(r => new SelectorMatcher(r, patterns));
        foreach (var resource in resources.Items)
        {
            if (!select.MatchesMetadata(resource) || reject.Exists(r => r.HasMetadata && r.MatchesMetadata(resource)))
                continue;
            var ids = resource.AllIds().ToList();
            if (reject.Exists(r => r.HasId && ids.Exists(id => r.MatchesId(id, id.EffectiveNamespace))) || !ids.Exists(id => select.MatchesId(id, id.EffectiveNamespace)))
                continue;
            if (target.Paths.Count == 0)
                Copy(resource, value, target, "metadata.name", target.Origin);
            foreach (var path in target.Paths)
                Copy(resource, value, target, path.Value, path.Origin);
        }
    }

    private void Copy(Resource resource, Node value, ReplacementTarget target, string path, TextOrigin? origin)
    {
        List<Node> fields;
        try
        {
            fields = new PathMatcher(patterns, target.Options.IsCreated ? value.Kind : null, origin).Find(resource.Node, PathSplitter.SplitSmart(path));
        }
        catch (KustomizeException exception)
        {
            throw new KustomizeException($"unable to find field \"{path}\" in replacement target: {exception.Message}", origin);
        }

        if (fields.Count == 0)
            throw new KustomizeException($"unable to {(target.Options.IsCreated ? "find or create" : "find")} field \"{path}\" in replacement target {resource.Id}", origin);
        foreach (var field in fields)
            Set(field, value.Copy(), target.Options, origin);
    }

    private static void Set(Node field, Node value, ReplacementOptions options, TextOrigin? origin)
    {
        var text = value.Text;
        if (options.Delimiter.Length > 0)
        {
            if (field.Kind != NodeKind.Scalar)
                throw new KustomizeException("delimiter option can only be used with scalar nodes", origin);
            text = Join(field, text, options, origin);
        }

        // The target keeps its type and quotes.
        if (field.Kind == NodeKind.Scalar)
        {
            field.SetText(text, options.Delimiter.Length > 0 ? null : value.Origin);
            return;
        }

        field.Assign(value);
    }

    private static RenderedText Join(Node field, RenderedText value, ReplacementOptions options, TextOrigin? origin)
    {
        var parts = Split(field.Text, options.Delimiter);
        if (options.Index < 0)
            parts.Insert(0, value);
        else if (options.Index >= parts.Count)
            parts.Add(value);
        else
            parts[(int)options.Index] = value;
        var text = new RenderedText.Builder();
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                text.Append(options.Delimiter, options.DelimiterOrigin);
            text.Append(parts[i]);
        }

        return text.ToRenderedText();
    }
}

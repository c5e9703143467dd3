using System.Collections.Generic;
using ContainerSecurity.Languages.Go.Yaml;

namespace ContainerSecurity.Languages.Kustomize.Tree;

/// <summary>
/// Reads documents as kyaml does: aliases and merge keys are written out, a plain scalar has the tag that its characters have by YAML 1.2 (<c>yes</c> is a
/// string) or, for kustomization files, by YAML 1.1.
/// </summary>
internal sealed class NodeReader
{
    // Limits of ours: more is no manifest.
    private const int MaxNodes = 1_000_000;
    private const int MaxDepth = 200;

    private readonly GoYamlText _text;
    private readonly bool _isVersion3;
    private readonly HashSet<GoYamlNode> _aliases = [];
    private int _nodes;
    private int _depth;

    private NodeReader(GoYamlText text, bool isVersion3)
    {
        _text = text;
        _isVersion3 = isVersion3;
    }

    /// <summary>Reads the first document of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isVersion3">Whether <c>yes</c> and its like are strings.</param>
    /// <returns>The root; null for a text without a document.</returns>
    /// <exception cref="KustomizeException">The text is no YAML.</exception>
    public static Node? Read(GoYamlText text, bool isVersion3)
    {
        try
        {
            return new GoYamlParser(text.Text).ParseDocument() is { } root ? new NodeReader(text, isVersion3).Convert(root) : null;
        }
        catch (GoYamlException exception)
        {
            throw new KustomizeException("MalformedYAMLError: " + exception.Message, text.OriginOf(PlaceOf(exception.Message, text.Text), 0));
        }
    }

    // The line that a message names; its column is unknown.
    private static int PlaceOf(string message, string text)
    {
        const string Mark = "yaml: line ";
        var at = message.IndexOf(Mark, System.StringComparison.Ordinal);
        var line = 0;
        for (at = at < 0 ? message.Length : at + Mark.Length; at < message.Length && message[at] is >= '0' and <= '9' && line < 100_000_000; at++)
            line = (line * 10) + (message[at] - '0');
        var offset = 0;
        for (; line > 1 && text.IndexOf('\n', offset) is var end and >= 0; line--)
            offset = end + 1;
        return offset;
    }

    private Node Convert(GoYamlNode node)
    {
        if (++_nodes > MaxNodes)
            throw new KustomizeException("document contains excessive aliasing", OriginOf(node));
        if (++_depth > MaxDepth)
            throw new KustomizeException($"document nests deeper than {MaxDepth} levels", OriginOf(node));
        var result = node.Kind switch
        {
            GoYamlNodeKind.Alias => ConvertAlias(node),
            GoYamlNodeKind.Sequence => ConvertSequence(node),
            GoYamlNodeKind.Mapping => ConvertMapping(node),
            _ => ConvertScalar(node),
        };
        _depth--;
        return result;
    }

    private TextOrigin? OriginOf(GoYamlNode node) => _text.OriginOf(node.Start, node.End - node.Start);

    private Node ConvertAlias(GoYamlNode node)
    {
        if (!_aliases.Add(node.Target!))
            throw new KustomizeException($"anchor '{node.AnchorName}' value contains itself", OriginOf(node));
        var result = Convert(node.Target!);
        _aliases.Remove(node.Target!);
        return result;
    }

    private Node ConvertSequence(GoYamlNode node)
    {
        var result = Node.Sequence(OriginOf(node));
        foreach (var child in node.Children)
            result.Items.Add(ConvertIn(node, child));
        return result;
    }

    // A value that is left out in braces or brackets is written as '' when it is printed, and is a string then.
    private Node ConvertIn(GoYamlNode parent, GoYamlNode child)
    {
        var result = Convert(child);
        if (_isVersion3 && result is { IsNull: true, IsTagged: false } && result.Value.Length == 0 && parent.Start < _text.Text.Length && _text.Text[parent.Start] is '{' or '[')
            result.IsQuoted = true;
        return result;
    }

    private Node ConvertMapping(GoYamlNode node)
    {
        var result = Node.Mapping(OriginOf(node));
        GoYamlNode? merged = null;
        for (var i = 0; i + 1 < node.Children.Count; i += 2)
        {
            var key = node.Children[i];
            if (key is { Kind: GoYamlNodeKind.Scalar, Value: "<<", IsImplicit: true } || key.Tag == GoYamlTags.Merge)
                merged = node.Children[i + 1];
            else
                AddKey(node, result, key, node.Children[i + 1]);
        }

        if (merged is not null)
            Merge(result, merged);
        return result;
    }

    private void AddKey(GoYamlNode parent, Node result, GoYamlNode key, GoYamlNode value)
    {
        var target = key.Kind == GoYamlNodeKind.Alias ? key.Target! : key;
        if (target.Kind != GoYamlNodeKind.Scalar)
            throw new KustomizeException("yaml: invalid map key: a key must be a scalar", OriginOf(key));
        var (tag, _) = TagOf(target);
        var name = target.Value;
        if (!_isVersion3)
            name = JsonKey(target, tag);
        else if (result.Entries.ContainsKey(name))
            throw new KustomizeException($"yaml: mapping key \"{name}\" already defined", OriginOf(key));
        // In a kustomization file the last of several counts.
        result.Entries[name] = new Entry(ConvertIn(parent, value), OriginOf(key), tag is GoYamlTags.Text || !_isVersion3);
    }

    private static string JsonKey(GoYamlNode key, string tag) => tag switch
    {
        GoYamlTags.Boolean => GoYamlResolver.Resolve(key.Value).Boolean ? "true" : "false",
        GoYamlTags.Integer => GoYamlResolver.Resolve(key.Value).Integer ?? key.Value,
        _ => key.Value,
    };

    // What is written takes precedence over what is merged, and earlier mappings over later ones.
    private void Merge(Node result, GoYamlNode merged)
    {
        if (merged.Kind == GoYamlNodeKind.Sequence)
        {
            foreach (var child in merged.Children)
                MergeOne(result, child);
        }
        else
        {
            MergeOne(result, merged);
        }
    }

    private void MergeOne(Node result, GoYamlNode merged)
    {
        var source = Convert(merged);
        if (source.Kind != NodeKind.Mapping)
            throw new KustomizeException("yaml: map merge requires map or sequence of maps as the value", OriginOf(merged));
        foreach (var entry in source.Entries)
        {
            if (!result.Entries.ContainsKey(entry.Key))
                result.Entries.Add(entry.Key, entry.Value);
        }
    }

    private Node ConvertScalar(GoYamlNode node)
    {
        var origin = node.Scalar is { } written ? _text.OriginOf(written.Start, written.End - written.Start) : OriginOf(node);
        var (tag, isTagged) = TagOf(node);
        var text = node.Scalar is { } scalar ? _text.Render(scalar, origin) : RenderedText.Empty;
        var result = Node.Scalar(text, tag, node is { Scalar: not null, IsImplicit: false, Tag: "" } || (isTagged && IsQuoted(node)), origin, isTagged);
        result.IsFolded = node.Scalar is { } block && block.Start < _text.Text.Length && _text.Text[block.Start] == '>';
        return result;
    }

    private bool IsQuoted(GoYamlNode node) => node.Scalar is { } scalar && scalar.Start < _text.Text.Length && _text.Text[scalar.Start] is '"' or '\'' or '|' or '>';

    private (string Tag, bool IsTagged) TagOf(GoYamlNode node)
    {
        if (node.Tag.Length > 0)
            return (node.Tag, true);
        return node.IsImplicit ? (Scalars.TagOf(node.Value, _isVersion3), false) : (GoYamlTags.Text, false);
    }
}

using System;
using System.Collections.Generic;
using System.Text;
using ContainerSecurity.Languages.Go.Text;
using ContainerSecurity.Languages.Go.Values;

namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>Makes values of nodes as <c>sigs.k8s.io/yaml</c> gives them: through JSON, with strings as keys and <c>float64</c> for all numbers.</summary>
/// <param name="text">The text.</param>
internal sealed class GoYamlDecoder(GoYamlText text)
{
    // Limits of ours beside those of Go's library, which allows 400,000 aliased nodes in any text.
    private const int MaxValues = 2_000_000;

    private readonly HashSet<GoYamlNode> _aliases = [];
    private int _aliasDepth;
    private int _values;
    private int _aliased;

    /// <summary>Makes a value.</summary>
    /// <exception cref="GoYamlException">The node has no value.</exception>
    public GoValue Decode(GoYamlNode node)
    {
        Count();
        switch (node.Kind)
        {
            case GoYamlNodeKind.Alias:
                return DecodeAlias(node);
            case GoYamlNodeKind.Sequence:
                var items = new List<GoValue>(node.Children.Count);
                foreach (var child in node.Children)
                    items.Add(Decode(child));
                return new GoList(items, OriginOf(node));
            case GoYamlNodeKind.Mapping:
                var map = new GoMap(OriginOf(node));
                Fill(map, node);
                return map;
            default:
                return DecodeScalar(node);
        }
    }

    private void Count()
    {
        _values++;
        if (_aliasDepth > 0)
            _aliased++;
        if (_values > MaxValues || (_aliased > 100 && _values > 1000 && _aliased / (double)_values > AllowedAliases(_values)))
            throw new GoYamlException("yaml: document contains excessive aliasing");
    }

    // Small texts may consist of aliases, large ones of ever fewer.
    private static double AllowedAliases(int values) => values <= 400_000 ? 0.99 : values >= 4_000_000 ? 0.1 : 0.99 - (0.89 * ((values - 400_000) / 3_600_000.0));

    private TextOrigin? OriginOf(GoYamlNode node) => text.OriginOf(node.Start, node.End - node.Start);

    private GoValue DecodeAlias(GoYamlNode node)
    {
        if (!_aliases.Add(node.Target!))
            throw new GoYamlException($"yaml: anchor '{node.AnchorName}' value contains itself");
        _aliasDepth++;
        var value = Decode(node.Target!);
        _aliasDepth--;
        _aliases.Remove(node.Target!);
        return value;
    }

    private void Fill(GoMap map, GoYamlNode node)
    {
        for (var i = 0; i + 1 < node.Children.Count; i += 2)
        {
            var key = node.Children[i];
            var value = node.Children[i + 1];
            if (key.Kind == GoYamlNodeKind.Scalar && key.Value == "<<" && (key.IsImplicit || key.Tag == GoYamlTags.Merge))
            {
                Merge(map, value);
                continue;
            }

            var name = Key(key, value);
            map.Items[name] = Decode(value);
            if (OriginOf(key) is { } origin)
                map.KeyOrigins[name] = origin;
        }
    }

    private void Merge(GoMap map, GoYamlNode node)
    {
        if (node.Kind == GoYamlNodeKind.Sequence)
        {
            // Earlier ones take precedence.
            for (var i = node.Children.Count - 1; i >= 0; i--)
                MergeOne(map, node.Children[i]);
        }
        else
        {
            MergeOne(map, node);
        }
    }

    private void MergeOne(GoMap map, GoYamlNode node)
    {
        Count();
        if (node.Kind == GoYamlNodeKind.Mapping)
        {
            Fill(map, node);
            return;
        }

        if (node is not { Kind: GoYamlNodeKind.Alias, Target.Kind: GoYamlNodeKind.Mapping })
            throw new GoYamlException("yaml: map merge requires map or sequence of maps as the value");
        if (!_aliases.Add(node.Target))
            throw new GoYamlException($"yaml: anchor '{node.AnchorName}' value contains itself");
        _aliasDepth++;
        Fill(map, node.Target);
        _aliasDepth--;
        _aliases.Remove(node.Target);
    }

    private string Key(GoYamlNode key, GoYamlNode value)
    {
        Count();
        var node = key.Kind == GoYamlNodeKind.Alias ? key.Target! : key;
        if (node.Kind != GoYamlNodeKind.Scalar)
            throw new GoYamlException("yaml: invalid map key: " + (node.Kind == GoYamlNodeKind.Mapping ? "map[interface {}]interface {}{}" : "[]interface {}{}"));
        var resolved = ResolveScalar(node);
        switch (resolved.Tag)
        {
            case GoYamlTags.Null:
                throw new GoYamlException($"unsupported map key of type: %!s(<nil>), key: <nil>, value: {GoSyntax(value)}");
            case GoYamlTags.Boolean:
                return resolved.Boolean ? "true" : "false";
            case GoYamlTags.Integer:
                return resolved.Integer!;
            case GoYamlTags.Float:
                return double.IsNaN(resolved.Number) ? ".nan" : double.IsInfinity(resolved.Number) ? resolved.Number > 0 ? ".inf" : "-.inf" : GoFloatText.FormatSingle((float)resolved.Number);
            default:
                return Characters(node, resolved);
        }
    }

    private static string GoSyntax(GoYamlNode value)
    {
        if (value.Kind != GoYamlNodeKind.Scalar)
            return value.Kind.ToString();
        var resolved = ResolveScalar(value);
        return resolved.Tag switch
        {
            GoYamlTags.Null => "interface {}(nil)",
            GoYamlTags.Boolean => resolved.Boolean ? "true" : "false",
            GoYamlTags.Integer => resolved.Integer!,
            GoYamlTags.Float => GoFloatText.Format(resolved.Number),
            _ => "\"" + value.Value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n") + "\"",
        };
    }

    private static GoYamlResolved ResolveScalar(GoYamlNode node)
    {
        if (node.Tag.Length > 0)
            return GoYamlResolver.Resolve(node.Value, node.Tag);
        return node.IsImplicit ? GoYamlResolver.Resolve(node.Value) : new GoYamlResolved(GoYamlTags.Text);
    }

    private static string Characters(GoYamlNode node, GoYamlResolved resolved)
    {
        if (resolved.Tag != GoYamlTags.Binary)
            return node.Value;
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(node.Value));
        }
        catch (FormatException)
        {
            throw new GoYamlException("yaml: !!binary value contains invalid base64 data");
        }
    }

    private GoValue DecodeScalar(GoYamlNode node)
    {
        var origin = node.Scalar is { } scalar ? text.OriginOf(scalar.Start, scalar.End - scalar.Start) : OriginOf(node);
        var resolved = ResolveScalar(node);
        switch (resolved.Tag)
        {
            case GoYamlTags.Null:
                return origin is null ? GoNil.Instance : new GoNil(origin);
            case GoYamlTags.Boolean:
                return new GoBool(resolved.Boolean, origin);
            case GoYamlTags.Integer or GoYamlTags.Float:
                if (double.IsNaN(resolved.Number) || double.IsInfinity(resolved.Number))
                    throw new GoYamlException("json: unsupported value: " + GoFloatText.Format(resolved.Number));
                return new GoFloat(resolved.Number, origin);
            case GoYamlTags.Binary:
                return new GoString(RenderedText.From(Characters(node, resolved), origin), origin);
            default:
                return new GoString(node.Scalar is null ? RenderedText.Empty : text.Render(node.Scalar, origin), origin);
        }
    }
}

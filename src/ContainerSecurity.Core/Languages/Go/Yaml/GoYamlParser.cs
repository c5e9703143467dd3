using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>Reads the first document of a text into nodes, by the grammar of YAML 1.1 as libyaml has it.</summary>
/// <param name="text">The text.</param>
internal sealed class GoYamlParser(string text)
{
    // A limit of ours for hostile texts: as many nodes fit into a file of a megabyte.
    private const int MaxNodes = 1_000_000;

    private readonly GoYamlScanner _scanner = new(text);
    private readonly Dictionary<string, GoYamlNode> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _handles = new(StringComparer.Ordinal) { ["!"] = "!", ["!!"] = GoYamlTags.Prefix };
    private int _nodes;

    /// <summary>The root of the first document; null for a text without documents.</summary>
    /// <exception cref="GoYamlException">The text is no YAML.</exception>
    public GoYamlNode? ParseDocument()
    {
        var token = _scanner.Peek();
        if (token.Kind == GoYamlTokenKind.StreamEnd)
            return null;
        if (token.Kind is GoYamlTokenKind.VersionDirective or GoYamlTokenKind.TagDirective or GoYamlTokenKind.DocumentStart)
            ReadDirectives();
        token = _scanner.Peek();
        var root = token.Kind is GoYamlTokenKind.VersionDirective or GoYamlTokenKind.TagDirective or GoYamlTokenKind.DocumentStart or GoYamlTokenKind.DocumentEnd or GoYamlTokenKind.StreamEnd
            ? Empty(token.Start.Index)
            : ParseNode(isBlock: true, isIndentless: false);
        // The token after the document is read, and may be wrong.
        _scanner.Peek();
        return root;
    }

    private static GoYamlException Error(string problem, GoYamlMark mark, GoYamlMark context)
    {
        // Go's library prints the line counted from zero here, and none for the first.
        var line = mark.Line != 0 ? mark.Line : context.Line;
        return new GoYamlException(line == 0 ? $"yaml: {problem}" : $"yaml: line {line}: {problem}");
    }

    private void ReadDirectives()
    {
        var hasVersion = false;
        var token = _scanner.Peek();
        for (; token.Kind is GoYamlTokenKind.VersionDirective or GoYamlTokenKind.TagDirective; token = _scanner.Peek())
        {
            if (token.Kind == GoYamlTokenKind.VersionDirective)
            {
                if (hasVersion)
                    throw Error("found duplicate %YAML directive", token.Start, default);
                if (token.Value != "1.1")
                    throw Error("found incompatible YAML document", token.Start, default);
                hasVersion = true;
            }
            else
            {
                _handles[token.Handle!] = token.Value!;
            }

            _scanner.Skip();
        }

        if (token.Kind != GoYamlTokenKind.DocumentStart)
            throw Error("did not find expected <document start>", token.Start, default);
        _scanner.Skip();
    }

    private GoYamlNode Empty(int at)
    {
        Count();
        return new GoYamlNode(GoYamlNodeKind.Scalar, at) { IsImplicit = true };
    }

    private void Count()
    {
        if (++_nodes > MaxNodes)
            throw new GoYamlException($"yaml: document has more than {MaxNodes} nodes");
    }

    private GoYamlNode ParseNode(bool isBlock, bool isIndentless)
    {
        Count();
        var token = _scanner.Peek();
        if (token.Kind == GoYamlTokenKind.Alias)
        {
            _scanner.Skip();
            if (!_anchors.TryGetValue(token.Value!, out var target))
                throw new GoYamlException($"yaml: unknown anchor '{token.Value}' referenced");
            return new GoYamlNode(GoYamlNodeKind.Alias, token.Start.Index) { Target = target, AnchorName = token.Value, End = token.End };
        }

        var start = token.Start;
        string? anchor = null;
        var tag = "";
        var hasTag = false;
        while (token.Kind is GoYamlTokenKind.Anchor or GoYamlTokenKind.Tag)
        {
            if (token.Kind == GoYamlTokenKind.Anchor ? anchor is not null : hasTag)
                break;
            if (token.Kind == GoYamlTokenKind.Anchor)
            {
                anchor = token.Value;
            }
            else
            {
                tag = ResolveTag(token, start);
                hasTag = true;
            }

            _scanner.Skip();
            token = _scanner.Peek();
        }

        switch (token.Kind)
        {
            case GoYamlTokenKind.BlockEntry when isIndentless:
                return ParseIndentless(Anchored(anchor, new GoYamlNode(GoYamlNodeKind.Sequence, start.Index)));
            case GoYamlTokenKind.Scalar:
                _scanner.Skip();
                return Anchored(anchor, new GoYamlNode(GoYamlNodeKind.Scalar, start.Index)
                {
                    Tag = tag == "!" ? "" : tag,
                    IsImplicit = (tag.Length == 0 && token.IsPlain) || tag == "!",
                    Scalar = token.Scalar,
                    End = token.End,
                });
            case GoYamlTokenKind.FlowSequenceStart:
                return ParseFlowSequence(Anchored(anchor, new GoYamlNode(GoYamlNodeKind.Sequence, start.Index)));
            case GoYamlTokenKind.FlowMappingStart:
                return ParseFlowMapping(Anchored(anchor, new GoYamlNode(GoYamlNodeKind.Mapping, start.Index)));
            case GoYamlTokenKind.BlockSequenceStart when isBlock:
                return ParseBlockSequence(Anchored(anchor, new GoYamlNode(GoYamlNodeKind.Sequence, start.Index)));
            case GoYamlTokenKind.BlockMappingStart when isBlock:
                return ParseBlockMapping(Anchored(anchor, new GoYamlNode(GoYamlNodeKind.Mapping, start.Index)));
        }

        if (anchor is not null || tag.Length > 0)
            return Anchored(anchor, new GoYamlNode(GoYamlNodeKind.Scalar, start.Index) { Tag = tag, IsImplicit = tag.Length == 0 });
        throw Error("did not find expected node content", token.Start, start);
    }

    private string ResolveTag(GoYamlToken token, GoYamlMark start)
    {
        if (token.Handle!.Length == 0)
            return token.Value!;
        return _handles.TryGetValue(token.Handle, out var prefix) ? prefix + token.Value : throw Error("found undefined tag handle", start, start);
    }

    private GoYamlNode Anchored(string? anchor, GoYamlNode node)
    {
        if (anchor is not null)
            _anchors[anchor] = node;
        return node;
    }

    private GoYamlNode ParseBlockSequence(GoYamlNode node)
    {
        var start = _scanner.Peek().Start;
        _scanner.Skip();
        while (true)
        {
            var token = _scanner.Peek();
            if (token.Kind == GoYamlTokenKind.BlockEnd)
            {
                _scanner.Skip();
                return node;
            }

            if (token.Kind != GoYamlTokenKind.BlockEntry)
                throw Error("did not find expected '-' indicator", token.Start, start);
            _scanner.Skip();
            var item = _scanner.Peek().Kind is GoYamlTokenKind.BlockEntry or GoYamlTokenKind.BlockEnd ? Empty(token.End) : ParseNode(isBlock: true, isIndentless: false);
            Add(node, item);
        }
    }

    private GoYamlNode ParseIndentless(GoYamlNode node)
    {
        for (var token = _scanner.Peek(); token.Kind == GoYamlTokenKind.BlockEntry; token = _scanner.Peek())
        {
            _scanner.Skip();
            var item = _scanner.Peek().Kind is GoYamlTokenKind.BlockEntry or GoYamlTokenKind.Key or GoYamlTokenKind.Value or GoYamlTokenKind.BlockEnd
                ? Empty(token.End)
                : ParseNode(isBlock: true, isIndentless: false);
            Add(node, item);
        }

        return node;
    }

    private GoYamlNode ParseBlockMapping(GoYamlNode node)
    {
        var start = _scanner.Peek().Start;
        _scanner.Skip();
        while (true)
        {
            var token = _scanner.Peek();
            if (token.Kind == GoYamlTokenKind.BlockEnd)
            {
                _scanner.Skip();
                return node;
            }

            if (token.Kind != GoYamlTokenKind.Key)
                throw Error("did not find expected key", token.Start, start);
            _scanner.Skip();
            Add(node, ParseBlockPart(token.End));
            token = _scanner.Peek();
            if (token.Kind != GoYamlTokenKind.Value)
            {
                Add(node, Empty(token.Start.Index));
                continue;
            }

            _scanner.Skip();
            Add(node, ParseBlockPart(token.End));
        }
    }

    private GoYamlNode ParseBlockPart(int at) => _scanner.Peek().Kind is GoYamlTokenKind.Key or GoYamlTokenKind.Value or GoYamlTokenKind.BlockEnd
        ? Empty(at)
        : ParseNode(isBlock: true, isIndentless: true);

    private GoYamlNode ParseFlowSequence(GoYamlNode node)
    {
        var start = _scanner.Peek().Start;
        _scanner.Skip();
        for (var isFirst = true; ; isFirst = false)
        {
            var token = _scanner.Peek();
            if (token.Kind != GoYamlTokenKind.FlowSequenceEnd && !isFirst)
            {
                if (token.Kind != GoYamlTokenKind.FlowEntry)
                    throw Error("did not find expected ',' or ']'", token.Start, start);
                _scanner.Skip();
                token = _scanner.Peek();
            }

            if (token.Kind == GoYamlTokenKind.FlowSequenceEnd)
            {
                _scanner.Skip();
                node.End = token.End;
                return node;
            }

            Add(node, token.Kind == GoYamlTokenKind.Key ? ParsePair(token) : ParseNode(isBlock: false, isIndentless: false));
        }
    }

    // A mapping of one entry without braces: [a: b].
    private GoYamlNode ParsePair(GoYamlToken key)
    {
        Count();
        _scanner.Skip();
        var pair = new GoYamlNode(GoYamlNodeKind.Mapping, key.Start.Index);
        var token = _scanner.Peek();
        if (token.Kind is GoYamlTokenKind.Value or GoYamlTokenKind.FlowEntry or GoYamlTokenKind.FlowSequenceEnd)
        {
            _scanner.Skip();
            Add(pair, Empty(token.End));
        }
        else
        {
            Add(pair, ParseNode(isBlock: false, isIndentless: false));
        }

        token = _scanner.Peek();
        if (token.Kind == GoYamlTokenKind.Value)
        {
            _scanner.Skip();
            if (_scanner.Peek().Kind is not (GoYamlTokenKind.FlowEntry or GoYamlTokenKind.FlowSequenceEnd))
            {
                Add(pair, ParseNode(isBlock: false, isIndentless: false));
                return pair;
            }
        }

        Add(pair, Empty(token.Start.Index));
        return pair;
    }

    private GoYamlNode ParseFlowMapping(GoYamlNode node)
    {
        var start = _scanner.Peek().Start;
        _scanner.Skip();
        for (var isFirst = true; ; isFirst = false)
        {
            var token = _scanner.Peek();
            if (token.Kind != GoYamlTokenKind.FlowMappingEnd && !isFirst)
            {
                if (token.Kind != GoYamlTokenKind.FlowEntry)
                    throw Error("did not find expected ',' or '}'", token.Start, start);
                _scanner.Skip();
                token = _scanner.Peek();
            }

            if (token.Kind == GoYamlTokenKind.FlowMappingEnd)
            {
                _scanner.Skip();
                node.End = token.End;
                return node;
            }

            if (token.Kind != GoYamlTokenKind.Key)
            {
                Add(node, ParseNode(isBlock: false, isIndentless: false));
                Add(node, Empty(_scanner.Peek().Start.Index));
                continue;
            }

            _scanner.Skip();
            token = _scanner.Peek();
            Add(node, token.Kind is GoYamlTokenKind.Value or GoYamlTokenKind.FlowEntry or GoYamlTokenKind.FlowMappingEnd ? Empty(token.Start.Index) : ParseNode(isBlock: false, isIndentless: false));
            Add(node, ParseFlowValue());
        }
    }

    private GoYamlNode ParseFlowValue()
    {
        var token = _scanner.Peek();
        if (token.Kind == GoYamlTokenKind.Value)
        {
            _scanner.Skip();
            if (_scanner.Peek().Kind is not (GoYamlTokenKind.FlowEntry or GoYamlTokenKind.FlowMappingEnd))
                return ParseNode(isBlock: false, isIndentless: false);
        }

        return Empty(token.Start.Index);
    }

    private static void Add(GoYamlNode node, GoYamlNode child)
    {
        node.Children.Add(child);
        node.End = Math.Max(node.End, child.End);
    }
}

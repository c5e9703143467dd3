using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContainerSecurity.Data;

/// <summary>Builds the tree of one YAML document from the parser's events, with an explicit stack.</summary>
internal sealed class YamlTreeBuilder
{
    private readonly string _text;
    private readonly int _offset;
    private readonly ParserLimits _limits;
    private readonly Stack<Frame> _frames = new();
    private readonly ImmutableArray<PendingDiagnostic>.Builder _problems = ImmutableArray.CreateBuilder<PendingDiagnostic>();
    private readonly Func<DataScalar, MappedText> _map;
    private readonly TextPool _pool;
    private Dictionary<string, Anchor>? _anchors;

    public YamlTreeBuilder(string text, int offset, ParserLimits limits, int nodes, TextPool pool)
    {
        _pool = pool;
        _text = text;
        _offset = offset;
        _limits = limits;
        Nodes = nodes;
        // One delegate for all scalars of the document, since there are many.
        _map = scalar => ScalarMapper.Map(text, scalar);
    }

    public DataNode? Root { get; private set; }

    /// <summary>The number of nodes of the file so far.</summary>
    public int Nodes { get; private set; }

    /// <summary>The reason why parsing stopped; null when it did not.</summary>
    public string? Failure { get; private set; }

    /// <summary>The reason why a walk through the aliases would not end in time; null when it would.</summary>
    public string? ExpansionFailure { get; private set; }

    /// <summary>The first template expression without quotes; null when there is none.</summary>
    public TextSpan? Template { get; private set; }

    /// <summary>The offset of the last event.</summary>
    public int Place { get; private set; }

    /// <summary>The quoted and block scalars, in order.</summary>
    public List<TextSpan> OpaqueSpans { get; } = [];

    public ImmutableArray<PendingDiagnostic> Problems => _problems.ToImmutable();

    /// <summary>Processes an event.</summary>
    /// <returns>False when a limit is reached.</returns>
    public bool Add(ParsingEvent node)
    {
        Place = At(node.Start);
        if (Nodes >= _limits.MaxNodes)
            return Stop($"The file has more than {_limits.MaxNodes} nodes; the rest was not read");
        switch (node)
        {
            case MappingStart mapping:
                return Push(new Frame(Place, AnchorOf(mapping), mapping.Style == MappingStyle.Flow, isMapping: true));
            case SequenceStart sequence:
                return Push(new Frame(Place, AnchorOf(sequence), sequence.Style == SequenceStyle.Flow, isMapping: false));
            case MappingEnd or SequenceEnd:
                Close(_frames.Pop());
                break;
            case Scalar scalar:
                Attach(YamlScalars.Make(_text, _offset, scalar, LastKey(), _pool, _map), AnchorOf(scalar), 1, 0);
                break;
            case AnchorAlias alias:
                AddAlias(alias);
                break;
        }

        return true;
    }

    private bool Push(Frame frame)
    {
        if (_frames.Count >= _limits.MaxDepth)
            return Stop($"The file nests deeper than {_limits.MaxDepth} levels; the document was not read");
        _frames.Push(frame);
        return true;
    }

    private bool Stop(string why)
    {
        Failure = why;
        return false;
    }

    private void AddAlias(AnchorAlias alias)
    {
        var span = TextSpan.FromBounds(Place, Math.Max(Place, At(alias.End)));
        var target = _anchors is not null && _anchors.TryGetValue(alias.Value.Value, out var found) ? found : new Anchor(null, 1, 0);
        if (target.Node is null)
            _problems.Add(new PendingDiagnostic(EngineDescriptors.YamlSyntax, span, $"The alias '*{alias.Value.Value}' stands for nothing: no node before it has that anchor, or it stands within it"));
        Attach(new DataAlias(span, alias.Value.Value, target.Node), null, target.Nodes, target.Depth);
    }

    // Nodes and depth are those of a walk that follows aliases. The count saturates, since a few lines can expand to an astronomical number of
    // nodes.
    private void Attach(DataNode node, string? anchor, long nodes, int depth)
    {
        Nodes++;
        if (anchor is not null)
            (_anchors ??= new Dictionary<string, Anchor>(StringComparer.Ordinal))[anchor] = new Anchor(node, nodes, depth);
        if (node is DataScalar { Style: not DataScalarStyle.Plain } && !node.Span.IsEmpty)
            OpaqueSpans.Add(node.Span);
        if (_frames.Count == 0)
        {
            Root = node;
            return;
        }

        var frame = _frames.Peek();
        frame.Nodes = Math.Min(long.MaxValue / 4, frame.Nodes + nodes);
        frame.Depth = Math.Max(frame.Depth, depth + 1);
        frame.Add(node);
        if (frame.IsMapping && frame.IsKey && node is DataScalar key)
            CheckKey(frame, key);
    }

    private void CheckKey(Frame frame, DataScalar key)
    {
        if (key.Text != "<<" && !frame.AddKey(key.Text))
            _problems.Add(new PendingDiagnostic(EngineDescriptors.DuplicateKey, key.Span, key.Text));
    }

    private void Close(Frame frame)
    {
        var end = frame.IsFlow ? FlowEnd(frame) : Math.Max(frame.Start, frame.End);
        var span = TextSpan.FromBounds(frame.Start, end);
        DataNode node = frame.IsMapping ? MakeMapping(frame, span) : new DataSequence(span, [.. frame.Children]);
        if ((_anchors is not null && frame.Nodes > _limits.MaxAliasedNodes) || frame.Depth > _limits.MaxDepth)
            ExpansionFailure ??= "The aliases of the document expand to more than is read; it was not analysed";
        Attach(node, frame.Anchor, frame.Nodes, frame.Depth);
    }

    private DataNode MakeMapping(Frame frame, TextSpan span)
    {
        var children = frame.Children;
        // "{{ .Values.image }}" without quotes is also YAML: a mapping whose key is a mapping. It is treated as a template's expression.
        if (frame.IsFlow && children.Count >= 2 && children[0] is DataMapping && string.CompareOrdinal(_text, span.Start, "{{", 0, 2) == 0)
        {
            var text = _text.Substring(span.Start, span.Length);
            Template ??= span;
            return new DataScalar(span, text, DataScalarStyle.Plain, expression: text);
        }

        var entries = ImmutableArray.CreateBuilder<DataEntry>(children.Count / 2);
        for (var i = 0; i + 1 < children.Count; i += 2)
        {
            // No analyzed kind of document has keys that are not scalars, so their text is enough.
            var key = children[i] as DataScalar ?? new DataScalar(children[i].Span, _text.Substring(children[i].Span.Start, children[i].Span.Length), DataScalarStyle.Plain);
            entries.Add(new DataEntry(key, children[i + 1]));
        }

        return new DataMapping(span, entries.ToImmutable());
    }

    // YamlDotNet's end mark of a flow collection is before its bracket, with blanks, comments or a comma in between.
    private int FlowEnd(Frame frame)
    {
        var at = Math.Max(Math.Max(frame.End, frame.Start + 1), Place);
        for (; at < _text.Length; at++)
        {
            if (_text[at] is '}' or ']')
                return at + 1;
            if (_text[at] == '#' && at > 0 && char.IsWhiteSpace(_text[at - 1]))
                at = _text.IndexOf('\n', at) is var line and >= 0 ? line : _text.Length - 1;
            else if (!char.IsWhiteSpace(_text[at]) && _text[at] != ',')
                break;
        }

        return Math.Min(at, _text.Length);
    }

    private DataScalar? LastKey() => _frames.Count > 0 && _frames.Peek() is { IsMapping: true, IsKey: true } frame ? frame.Children[frame.Children.Count - 1] as DataScalar : null;

    private int At(Mark mark) => Math.Min(_offset + (int)mark.Index, _text.Length);

    private static string? AnchorOf(NodeEvent node) => node.Anchor.IsEmpty ? null : node.Anchor.Value;

    private readonly record struct Anchor(DataNode? Node, long Nodes, int Depth);

    private sealed class Frame(int start, string? anchor, bool isFlow, bool isMapping)
    {
        // A set costs more than a linear search through a few keys.
        private const int FewKeys = 10;

        private HashSet<string>? _keys;

        public int Start { get; } = start;

        public string? Anchor { get; } = anchor;

        public bool IsFlow { get; } = isFlow;

        public bool IsMapping { get; } = isMapping;

        public List<DataNode> Children { get; } = [];

        public long Nodes { get; set; } = 1;

        public int Depth { get; set; }

        /// <summary>Whether the last child of a mapping is a key.</summary>
        public bool IsKey => Children.Count % 2 == 1;

        public int End => Children.Count == 0 ? Start : Math.Max(Children[Children.Count - 1].Span.End, Children.Count > 1 ? Children[Children.Count - 2].Span.End : 0);

        public void Add(DataNode node) => Children.Add(node);

        /// <summary>Adds a key and reports whether it is new.</summary>
        public bool AddKey(string key)
        {
            if (_keys is null && Children.Count < 2 * FewKeys)
                return !HasKey(key);
            if (_keys is null)
            {
                _keys = new HashSet<string>(StringComparer.Ordinal);
                for (var i = 0; i < Children.Count - 1; i += 2)
                    _keys.Add(Children[i] is DataScalar other ? other.Text : "");
            }

            return _keys.Add(key);
        }

        private bool HasKey(string key)
        {
            for (var i = 0; i < Children.Count - 1; i += 2)
            {
                if (Children[i] is DataScalar other && other.Text == key)
                    return true;
            }

            return false;
        }
    }
}

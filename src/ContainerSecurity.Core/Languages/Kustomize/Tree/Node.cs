using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Go.Yaml;

namespace ContainerSecurity.Languages.Kustomize.Tree;

/// <summary>
/// A node of an object that is being built. Transformers change nodes in place, also their kind, as kustomize does: a scalar keeps its quotes when another
/// value is put in, and its tag when only its characters change, and both decide what is printed. Each character knows where it was written.
/// </summary>
internal sealed class Node
{
    private static readonly List<Node> NoItems = [];
    private static readonly Dictionary<string, Entry> NoEntries = new(StringComparer.Ordinal);

    private Node(NodeKind kind) => Kind = kind;

    /// <summary>The kind.</summary>
    public NodeKind Kind { get; private set; }

    /// <summary>The tag of a scalar, in its long form; empty where the characters decide.</summary>
    public string Tag { get; private set; } = "";

    /// <summary>Whether a scalar is quoted or a block.</summary>
    public bool IsQuoted { get; set; }

    /// <summary>Whether a scalar is a folded block.</summary>
    public bool IsFolded { get; set; }

    /// <summary>Whether the tag is written.</summary>
    public bool IsTagged { get; private set; }

    /// <summary>The characters of a scalar.</summary>
    public RenderedText Text { get; private set; } = RenderedText.Empty;

    /// <summary>The characters of a scalar.</summary>
    public string Value => Text.Text;

    /// <summary>The items of a sequence.</summary>
    public List<Node> Items { get; private set; } = NoItems;

    /// <summary>The values of a mapping. What is printed is sorted, so their order has no meaning.</summary>
    public Dictionary<string, Entry> Entries { get; private set; } = NoEntries;

    /// <summary>Where the node as a whole is written.</summary>
    public TextOrigin? Origin { get; private set; }

    /// <summary>Whether it is a null.</summary>
    public bool IsNull => Kind == NodeKind.Scalar && Tag == GoYamlTags.Null;

    /// <summary>Whether it is a null, or a collection or text without content.</summary>
    public bool IsNullOrEmpty => Kind switch
    {
        NodeKind.Mapping => Entries.Count == 0,
        NodeKind.Sequence => Items.Count == 0,
        _ => Tag == GoYamlTags.Null || Value.Length == 0,
    };

    /// <summary>Whether a scalar counts as a string: its tag says so, or nothing says otherwise.</summary>
    public bool IsText => Kind == NodeKind.Scalar && Tag is "" or GoYamlTags.Text;

    /// <summary>Creates a scalar.</summary>
    public static Node Scalar(RenderedText text, string tag = "", bool isQuoted = false, TextOrigin? origin = null, bool isTagged = false) =>
        new(NodeKind.Scalar) { Text = text, Tag = tag, IsQuoted = isQuoted, Origin = origin, IsTagged = isTagged };

    /// <summary>Creates a string.</summary>
    public static Node String(RenderedText text, TextOrigin? origin = null) => Scalar(text, GoYamlTags.Text, false, origin);

    /// <summary>Creates a mapping.</summary>
    public static Node Mapping(TextOrigin? origin = null) => new(NodeKind.Mapping) { Entries = new Dictionary<string, Entry>(StringComparer.Ordinal), Origin = origin };

    /// <summary>Creates a sequence.</summary>
    public static Node Sequence(TextOrigin? origin = null) => new(NodeKind.Sequence) { Items = [], Origin = origin };

    /// <summary>Creates an empty node of a kind; a scalar has no tag.</summary>
    public static Node Of(NodeKind kind, TextOrigin? origin = null) => kind switch
    {
        NodeKind.Mapping => Mapping(origin),
        NodeKind.Sequence => Sequence(origin),
        _ => Scalar(RenderedText.Empty, origin: origin),
    };

    /// <summary>The value of a key; null where there is none.</summary>
    /// <exception cref="KustomizeException">It is no mapping.</exception>
    public Node? Get(string key)
    {
        if (IsNull)
            return null;
        Expect(NodeKind.Mapping);
        return Entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }

    /// <summary>The value of a key; null where there is none or the node is no mapping.</summary>
    public Node? Find(string key) => Kind == NodeKind.Mapping && Entries.TryGetValue(key, out var entry) ? entry.Value : null;

    /// <summary>The value at the end of a path of keys; null where there is none.</summary>
    public Node? Find(string key, string next) => Find(key)?.Find(next);

    /// <summary>
    /// Sets a key. An existing node stays, with its quotes, and takes the value over, so that what refers to it sees it. A null removes the key.
    /// </summary>
    /// <exception cref="KustomizeException">It is no mapping.</exception>
    public void Set(string key, Node? value, TextOrigin? keyOrigin = null)
    {
        Expect(NodeKind.Mapping);
        if (value is null || value.IsNull)
        {
            Entries.Remove(key);
            return;
        }

        if (value.IsText && !value.IsQuoted && OldScalars.IsNotText(value.Value))
            value.IsQuoted = true;
        if (!Entries.TryGetValue(key, out var entry))
        {
            Entries.Add(key, new Entry(value, keyOrigin ?? value.Origin, IsTextKey(key)));
            return;
        }

        if (ReferenceEquals(entry.Value, value))
            return;
        entry.Value.AssignInStyle(value);
    }

    /// <summary>Takes over another scalar, but keeps the quotes. A null changes nothing.</summary>
    /// <exception cref="KustomizeException">It is no scalar.</exception>
    public void SetScalar(Node value)
    {
        Expect(NodeKind.Scalar);
        if (value.IsNull)
            return;
        AssignInStyle(value);
    }

    /// <summary>Changes the characters of a scalar alone.</summary>
    public void SetText(RenderedText text, TextOrigin? origin)
    {
        Text = text;
        Origin = origin;
    }

    /// <summary>Gives a scalar the type and notation that JSON has for it.</summary>
    public void SetJson(RenderedText text, string tag)
    {
        Text = text;
        Tag = tag;
        IsTagged = false;
        IsQuoted = tag == GoYamlTags.Text;
        IsFolded = false;
    }

    /// <summary>Makes a null into an empty node of a kind.</summary>
    public void Create(NodeKind kind, string tag)
    {
        var origin = Origin;
        Assign(Of(kind, origin));
        Tag = kind == NodeKind.Scalar ? tag : "";
    }

    /// <summary>Takes over everything of another node.</summary>
    public void Assign(Node other)
    {
        Kind = other.Kind;
        Tag = other.Tag;
        IsQuoted = other.IsQuoted;
        IsFolded = other.IsFolded;
        IsTagged = other.IsTagged;
        Text = other.Text;
        Items = other.Items;
        Entries = other.Entries;
        Origin = other.Origin;
    }

    /// <summary>A copy that shares nothing that changes.</summary>
    public Node Copy()
    {
        var copy = new Node(Kind) { Tag = Tag, IsQuoted = IsQuoted, IsFolded = IsFolded, IsTagged = IsTagged, Text = Text, Origin = Origin };
        if (Kind == NodeKind.Sequence)
        {
            copy.Items = new List<Node>(Items.Count);
            foreach (var item in Items)
                copy.Items.Add(item.Copy());
        }
        else if (Kind == NodeKind.Mapping)
        {
            copy.Entries = new Dictionary<string, Entry>(Entries.Count, StringComparer.Ordinal);
            foreach (var entry in Entries)
                copy.Entries.Add(entry.Key, new Entry(entry.Value.Value.Copy(), entry.Value.KeyOrigin, entry.Value.IsText));
        }

        return copy;
    }

    /// <summary>Whether a key that kustomize writes without quotes is a string when it is read again.</summary>
    public static bool IsTextKey(string key) => Scalars.TagOf(key, isVersion3: true) == GoYamlTags.Text;

    /// <summary>Fails if the node is not of a kind.</summary>
    /// <exception cref="KustomizeException">It is not.</exception>
    public void Expect(NodeKind kind)
    {
        if (Kind != kind)
            throw new KustomizeException($"wrong node kind: expected {Name(kind)} but got {Name(Kind)}", Origin);
    }

    private void AssignInStyle(Node value)
    {
        var (isQuoted, isFolded) = (IsQuoted, IsFolded);
        Assign(value);
        (IsQuoted, IsFolded) = (isQuoted, isFolded);
    }

    private static string Name(NodeKind kind) => kind + "Node";
}

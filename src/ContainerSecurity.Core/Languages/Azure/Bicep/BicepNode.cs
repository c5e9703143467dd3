using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>A node of a Bicep file's tree. One class for all kinds: what they have in common, tokens and nodes in order, is all that is asked of most.</summary>
internal sealed class BicepNode : SyntaxNode
{
    private readonly ImmutableArray<SyntaxElement> _children;
    private readonly int _start;
    private Document? _document;

    /// <param name="kind">What it is.</param>
    /// <param name="children">What it is made of.</param>
    /// <param name="at">Where it stands if it is made of nothing.</param>
    public BicepNode(SyntaxKind kind, ImmutableArray<SyntaxElement> children, int at)
    {
        Kind = kind;
        _children = children;
        _start = at;
        for (var i = 0; i < children.Length; i++)
        {
            if (children.ItemRef(i).Node is not BicepNode node)
                continue;
            node.Parent = this;
            Height = Math.Max(Height, node.Height + 1);
        }
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind { get; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxElement> Children => _children;

    /// <inheritdoc/>
    public override Document Document => _document ?? base.Document;

    /// <inheritdoc/>
    public override TextSpan Span => _children.IsEmpty ? new TextSpan(_start, 0) : TextSpan.FromBounds(_children.ItemRef(0).Span.Start, _children.ItemRef(_children.Length - 1).Span.End);

    /// <inheritdoc/>
    public override TextSpan FullSpan => _children.IsEmpty ? new TextSpan(_start, 0) : TextSpan.FromBounds(_children[0].FullSpan.Start, _children[_children.Length - 1].FullSpan.End);

    /// <summary>How many nodes lie below it on the longest way down.</summary>
    public int Height { get; }

    /// <summary>The nodes among its children, in order.</summary>
    public IEnumerable<BicepNode> Nodes
    {
        get
        {
            for (var i = 0; i < _children.Length; i++)
            {
                if (_children.ItemRef(i).Node is BicepNode node)
                    yield return node;
            }
        }
    }

    /// <summary>The tokens among its children, in order.</summary>
    public IEnumerable<SyntaxToken> Tokens
    {
        get
        {
            for (var i = 0; i < _children.Length; i++)
            {
                if (_children.ItemRef(i).Node is null)
                    yield return _children[i].Token;
            }
        }
    }

    /// <summary>The text of its first token, or an empty string.</summary>
    public string NameText => _children.IsEmpty ? "" : _children.ItemRef(0).Token.ValueText ?? "";

    /// <summary>The first child of a kind, or null.</summary>
    public BicepNode? Find(SyntaxKind kind)
    {
        for (var i = 0; i < _children.Length; i++)
        {
            if (_children.ItemRef(i).Node is BicepNode node && node.Kind == kind)
                return node;
        }

        return null;
    }

    /// <summary>Whether it has a token of that text.</summary>
    public bool Has(string token)
    {
        for (var i = 0; i < _children.Length; i++)
        {
            if (_children.ItemRef(i) is { Node: null } child && child.Token.ValueText == token)
                return true;
        }

        return false;
    }

    /// <summary>Makes it the root of a document.</summary>
    public void SetDocument(Document document) => _document = document;
}

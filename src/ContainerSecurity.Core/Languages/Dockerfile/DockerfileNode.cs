using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>A node of a Dockerfile's tree.</summary>
public abstract class DockerfileNode : SyntaxNode
{
    private protected DockerfileNode()
    {
    }

    /// <summary>The Dockerfile that it stands in.</summary>
    public DockerfileDocument Dockerfile => (DockerfileDocument)Document;

    /// <inheritdoc/>
    public override IEnumerable<SyntaxElement> Children => Elements;

    /// <inheritdoc/>
    public override TextSpan Span => TextSpan.FromBounds(Elements[0].Span.Start, Elements[Elements.Length - 1].Span.End);

    /// <inheritdoc/>
    public override TextSpan FullSpan => TextSpan.FromBounds(Elements[0].FullSpan.Start, Elements[Elements.Length - 1].FullSpan.End);

    internal ImmutableArray<SyntaxElement> Elements { get; private set; } = [];

    internal void SetElements(IEnumerable<SyntaxElement> elements)
    {
        Elements = [.. elements];
        foreach (var element in Elements)
        {
            if (element.Node is not null)
                element.Node.Parent = this;
        }
    }
}

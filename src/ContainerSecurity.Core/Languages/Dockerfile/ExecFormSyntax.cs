using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>A JSON array of strings.</summary>
public sealed class ExecFormSyntax : DockerfileNode
{
    internal ExecFormSyntax(ImmutableArray<WordSyntax> items)
    {
        Items = items;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ExecForm;

    /// <summary>The strings with their values and places.</summary>
    public ImmutableArray<WordSyntax> Items { get; }
}

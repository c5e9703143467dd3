using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>A heredoc's body with the line that ends it.</summary>
public sealed class HeredocSyntax : DockerfileNode
{
    internal HeredocSyntax(string name, bool isQuoted, bool stripsTabs, int descriptor, TextSpan operatorSpan, MappedText body, ImmutableArray<SyntaxElement> elements)
    {
        Name = name;
        IsQuoted = isQuoted;
        StripsTabs = stripsTabs;
        Descriptor = descriptor;
        OperatorSpan = operatorSpan;
        Body = body;
        SetElements(elements);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Heredoc;

    /// <summary>The name, without quotes.</summary>
    public string Name { get; }

    /// <summary>Whether the name is quoted, so that nothing is expanded.</summary>
    public bool IsQuoted { get; }

    /// <summary>Whether leading tabs are stripped (<c>&lt;&lt;-</c>).</summary>
    public bool StripsTabs { get; }

    /// <summary>The file descriptor, 0 where none is written.</summary>
    public int Descriptor { get; }

    /// <summary>Where its operator and name stand in the instruction.</summary>
    public TextSpan OperatorSpan { get; }

    /// <summary>The body as it is used, leading tabs stripped where asked for.</summary>
    public MappedText Body { get; }
}

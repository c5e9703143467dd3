using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>A word or text of an instruction.</summary>
public sealed class WordSyntax : DockerfileNode
{
    internal WordSyntax(SyntaxToken token, MappedText text)
    {
        Token = token;
        Text = text;
        SetElements([token]);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Word;

    /// <summary>The token.</summary>
    public SyntaxToken Token { get; }

    /// <summary>The text with its places: continuations joined, quotes kept; for a JSON string its value.</summary>
    public MappedText Text { get; }

    /// <summary>The text: continuations joined, quotes kept; for a JSON string its value.</summary>
    public string RawText => Text.Text;

    /// <summary>Whether it is a JSON string, whose value is literal.</summary>
    public bool IsJson => Token.Kind == SyntaxKind.StringToken;
}

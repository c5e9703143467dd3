using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>A word or text of an instruction.</summary>
public sealed class WordSyntax : DockerfileNode
{
    private static readonly char[] Quotes = ['"', '\''];

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

    /// <summary>The text as the builder reads it: without quotes and escapes, variables as they are written; for a JSON string its value.</summary>
    public string Value
    {
        get
        {
            var escape = Dockerfile.Root.Escape;
            if (IsJson || (RawText.IndexOfAny(Quotes) < 0 && RawText.IndexOf(escape) < 0))
                return RawText;
            var result = new DockerfileExpander(escape) { KeepUnset = true }.Expand(Text, static _ => VariableValue.Unset);
            return result.Error is null ? result.Text.Text : RawText;
        }
    }

    /// <summary>Whether it is a JSON string, whose value is literal.</summary>
    public bool IsJson => Token.Kind == SyntaxKind.StringToken;
}

using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Core.Tests.Syntax;

/// <summary>Nodes, tokens and trivia have every character of a file once, and in order.</summary>
public sealed class SyntaxTreeTests
{
    public static TheoryData<string> Texts =>
    [
        "",
        "\n",
        "   \t\r\n",
        "# only a comment",
        "FROM a",
        "FROM a\r\nRUN b \\\r\n  # c\r\n\r\n  d\r\n",
        "\uFEFF# syntax=x\n# escape=`\nFROM a AS b\nCOPY --from=b --link x y\n",
        "\tFROM a\nENV A=1 \\\n    B=\"2 3\"\nENV C d e\nLABEL \"x y\"=z\n",
        "FROM a\nRUN [\"x\", \"y \\\"z\\\"\"]\nCMD [ ]\nENTRYPOINT [ \"a\" , \\\n \"b\" ]\n",
        "FROM a\nCOPY <<A <<-\"B\" /x/\n1\nA\n\t2\n\tB\nRUN <<E\nE\nUSER b",
        "FROM a\nRUN <<E\nnever closed\n",
        "FROM a\nONBUILD RUN --mount=type=cache,target=/c x\nHEALTHCHECK --interval=1s CMD x\nEXPOSE 80/tcp 443\nVOLUME [\"/a\"]\n",
        "RUM x\nFROM\nENV\n= =\n\\\n\\",
        "FROM a\nRUN \uD83D \U0001F600 \u0000 \\",
        "FROM a\rUSER b\r",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Writes_back_the_text_of_the_file(string text) => Parse(text).Root.ToFullString().Should().Be(text);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Places_tokens_and_trivia_next_to_each_other(string text)
    {
        var at = 0;
        foreach (var token in Tokens(Parse(text).Root))
        {
            foreach (var span in token.LeadingTrivia.Select(t => t.Span).Append(token.Span).Concat(token.TrailingTrivia.Select(t => t.Span)))
            {
                span.Start.Should().Be(at);
                at = span.End;
            }

            token.InnerTrivia.All(t => token.Span.Contains(t.Span)).Should().BeTrue();
            token.FullSpan.Contains(token.Span).Should().BeTrue();
        }

        at.Should().Be(text.Length);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Places_children_within_their_parent(string text)
    {
        foreach (var node in Nodes(Parse(text).Root))
        {
            foreach (var child in node.Children)
            {
                node.FullSpan.Contains(child.FullSpan).Should().BeTrue();
                node.Span.Contains(child.Span).Should().BeTrue();
                child.Node?.Parent.Should().BeSameAs(node);
            }

            node.FullSpan.Contains(node.Span).Should().BeTrue();
            node.Location.Text.Should().Be(node.ToString());
            node.Document.Text.ToString(node.FullSpan).Should().Be(node.ToFullString());
        }
    }

    [Fact]
    public void Keeps_trivia_out_of_the_span_of_a_node()
    {
        var node = Parse("# c\n  FROM a # no comment\n\nUSER b\n").Root.Instructions[0];

        node.ToString().Should().Be("FROM a # no comment");
        node.ToFullString().Should().StartWith("# c\n  FROM a");
        node.Location.Start.Should().Be(new LinePosition(1, 2));
        node.Keyword.LeadingTrivia.Select(t => t.Kind).Should().Equal(SyntaxKind.CommentTrivia, SyntaxKind.EndOfLineTrivia, SyntaxKind.WhitespaceTrivia);
    }

    [Fact]
    public void Names_the_kinds_of_trivia()
    {
        var root = Parse("\uFEFF# escape=`\n# c\nFROM a `\n b\n").Root;
        var kinds = Tokens(root).SelectMany(t => t.LeadingTrivia.Concat(t.InnerTrivia).Concat(t.TrailingTrivia)).Select(t => t.Kind).Distinct();

        kinds.Should().BeEquivalentTo([
            SyntaxKind.ByteOrderMarkTrivia, SyntaxKind.DirectiveTrivia, SyntaxKind.CommentTrivia, SyntaxKind.EndOfLineTrivia, SyntaxKind.WhitespaceTrivia, SyntaxKind.ContinuationTrivia]);
        root.Escape.Should().Be('`');
        root.Directives.Single().ValueSpan.Should().Be(new TextSpan(10, 1));
    }

    [Fact]
    public void Gives_a_token_without_trivia_its_own_span()
    {
        var token = new SyntaxToken(SyntaxKind.WordToken, new TextSpan(3, 2), "ab");

        token.FullSpan.Should().Be(token.Span);
        default(SyntaxToken).FullSpan.Should().Be(default(TextSpan));
        SyntaxElement element = token with { LeadingTrivia = [new(SyntaxKind.WhitespaceTrivia, new(1, 2))], TrailingTrivia = [new(SyntaxKind.EndOfLineTrivia, new(5, 1))] };
        element.FullSpan.Should().Be(new TextSpan(1, 5));
        element.Span.Should().Be(new TextSpan(3, 2));
        element.Node.Should().BeNull();
    }

    private static IEnumerable<SyntaxToken> Tokens(SyntaxNode node) => node.Children.SelectMany(c => c.Node is null ? [c.Token] : Tokens(c.Node));

    private static IEnumerable<SyntaxNode> Nodes(SyntaxNode node) => node.Children.Where(c => c.Node is not null).SelectMany(c => Nodes(c.Node!)).Prepend(node);

    private static DockerfileDocument Parse(string text) => DockerfileDocument.Parse("Dockerfile", SourceText.From(text));
}

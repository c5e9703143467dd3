using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>
/// The tree of a Bicep file as it is written, which suppressions are looked up in: a member for each declaration, and in it what is
/// written as an object or array. The parser bounds the depth.
/// </summary>
internal static class BicepDataTree
{
    public static DataMapping Read(BicepNode file, SourceText text)
    {
        var entries = ImmutableArray.CreateBuilder<DataEntry>();
        foreach (var statement in file.Nodes)
        {
            var first = FirstToken(statement);
            var body = statement.Nodes.LastOrDefault(n => n.Kind is not (SyntaxKind.BicepSkipped or SyntaxKind.BicepDecorator));
            var name = statement.Find(SyntaxKind.BicepName)?.NameText ?? first.ValueText;
            entries.Add(new DataEntry(new DataScalar(first.Span, name, DataScalarStyle.Plain), body is null ? Opaque(statement.Span, text) : Value(body, text)));
        }

        return new DataMapping(new TextSpan(0, text.Length), entries.ToImmutable());
    }

    /// <summary>The comments of a file, in order.</summary>
    /// <param name="trivia">Comments and directives.</param>
    /// <param name="text">The text of the file.</param>
    public static ImmutableArray<Comment> ReadComments(IReadOnlyList<SyntaxTrivia> trivia, SourceText text) =>
        [.. trivia.Where(t => t.Kind == SyntaxKind.CommentTrivia).Select(t => new Comment(t.Span, text.ToString(t.Span).Trim('/', '*', ' ', '\t', '\r', '\n'), IsTrailing(text, t.Span.Start)))];

    private static DataNode Value(BicepNode node, SourceText text)
    {
        switch (node.Kind)
        {
            case SyntaxKind.BicepObject:
                return new DataMapping(node.Span, [.. node.Nodes.Select(n => Entry(n, text))]);
            case SyntaxKind.BicepArray:
                return new DataSequence(node.Span, [.. node.Nodes.Select(n => Value(n, text))]);
            case SyntaxKind.BicepFor or SyntaxKind.BicepIf when node.Nodes.LastOrDefault() is { } body:
                return new DataSequence(node.Span, [Value(body, text)]);
            default:
                return Opaque(node.Span, text);
        }
    }

    private static DataEntry Entry(BicepNode member, SourceText text)
    {
        var first = FirstToken(member);
        var key = member.Kind == SyntaxKind.BicepProperty ? member.Nodes.First().Span : first.Span;
        var value = member.Nodes.Skip(1).LastOrDefault();
        return new DataEntry(new DataScalar(key, text.ToString(key), DataScalarStyle.Plain), value is null || value.Span.Start < key.End ? Opaque(TextSpan.FromBounds(key.End, member.Span.End), text) : Value(value, text));
    }

    private static DataScalar Opaque(TextSpan span, SourceText text)
    {
        var written = text.ToString(span);
        return new DataScalar(span, written, DataScalarStyle.Plain, expression: written);
    }

    private static SyntaxToken FirstToken(SyntaxNode node)
    {
        foreach (var child in node.Children)
        {
            if (child.Node is null)
                return child.Token;
            if (FirstToken(child.Node) is { Kind: not SyntaxKind.None } token)
                return token;
        }

        return new SyntaxToken(SyntaxKind.None, new TextSpan(node.Span.Start, 0), "");
    }

    private static bool IsTrailing(SourceText text, int start)
    {
        while (start > 0 && text[start - 1] is (' ' or '\t'))
            start--;
        return start > 0 && text[start - 1] is not ('\n' or '\r' or '\uFEFF');
    }
}

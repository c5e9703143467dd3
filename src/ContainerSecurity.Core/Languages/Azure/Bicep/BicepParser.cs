using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>Reads a Bicep file into a tree whose text is exactly the text that was read.</summary>
internal static class BicepParser
{
    /// <summary>How many things that are wrong are said of a file.</summary>
    public const int MaxProblems = 20;

    private const int MaxShown = 60;

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static BicepNode Parse(string text, List<PendingDiagnostic> problems) => Parse(text, problems, out _);

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="comments">Its comments and directives, in order.</param>
    public static BicepNode Parse(string text, List<PendingDiagnostic> problems, out IReadOnlyList<SyntaxTrivia> comments)
    {
        var lexer = new BicepLexer(text, problems);
        var reader = new BicepTokenReader(lexer, problems);
        var statements = new BicepStatementParser(reader);
        var parts = ImmutableArray.CreateBuilder<SyntaxElement>();
        while (!reader.IsAtEnd)
            parts.Add(statements.ReadStatement());
        parts.Add(reader.Current);
        // What is wrong with the rest may be right once they are replaced.
        if (lexer.Placeholder is { } placeholder)
        {
            problems.Clear();
            problems.Add(new PendingDiagnostic(EngineDescriptors.TemplatePlaceholders, placeholder, text.Substring(placeholder.Start, System.Math.Min(placeholder.Length, MaxShown))));
        }

        comments = lexer.Comments;
        return new BicepNode(SyntaxKind.BicepFile, parts.ToImmutable(), 0);
    }
}

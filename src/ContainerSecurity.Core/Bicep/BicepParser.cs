using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Internal;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Bicep;

/// <summary>Reads a Bicep file into a tree whose text is exactly the text that was read.</summary>
internal static class BicepParser
{
    /// <summary>How many things that are wrong are said of a file.</summary>
    public const int MaxProblems = 20;

    public static BicepNode Parse(string text, List<PendingDiagnostic> problems)
    {
        var reader = new BicepTokenReader(BicepLexer.Read(text, problems), problems);
        var statements = new BicepStatementParser(reader);
        var parts = ImmutableArray.CreateBuilder<SyntaxElement>();
        while (!reader.IsAtEnd)
            parts.Add(statements.ReadStatement());
        parts.Add(reader.Current);
        return new BicepNode(SyntaxKind.BicepFile, parts.ToImmutable(), 0);
    }
}

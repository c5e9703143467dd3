using System.Collections.Immutable;

namespace ContainerSecurity.Data;

/// <summary>What a reader made of a YAML document or JSON text, before it is bound to a kind of document.</summary>
/// <param name="Path">The path as given.</param>
/// <param name="Text">The text of the whole file.</param>
/// <param name="Span">The part of the text that this document is.</param>
/// <param name="Root">The tree.</param>
/// <param name="Comments">The comments of the document, in order.</param>
/// <param name="Problems">What was wrong.</param>
internal sealed record DataSource(
    string Path, SourceText Text, TextSpan Span, DataNode Root, ImmutableArray<Comment> Comments, ImmutableArray<PendingDiagnostic> Problems)
{
    /// <summary>The syntax of the text.</summary>
    public DataSyntax Syntax { get; init; }

    /// <summary>Whether an error kept it from being read: the tree is empty.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Where an expression of a template stands without quotes: the text is YAML by accident, before it is rendered.</summary>
    public TextSpan? Template { get; init; }
}

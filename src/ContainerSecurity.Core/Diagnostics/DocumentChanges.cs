using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>The edits of one document.</summary>
/// <param name="Document">The document: one of the run.</param>
/// <param name="Changes">The edits, against the text of the document, not overlapping.</param>
public sealed record DocumentChanges(Document Document, ImmutableArray<TextChange> Changes);

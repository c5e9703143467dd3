namespace ContainerSecurity;

/// <summary>A problem that a parser found before there was a document to locate it in.</summary>
internal sealed record PendingDiagnostic(DiagnosticDescriptor Descriptor, TextSpan Span, params object?[] Arguments)
{
    public Diagnostic In(Document document) => Diagnostic.Create(Descriptor, new Location(document, Span), Arguments);
}

namespace ContainerSecurity;

/// <summary>An instruction to a language's own tool, such as a parser directive or <c>#disable-next-line</c>.</summary>
/// <param name="Name">The name: <c>check</c>, <c>#disable-next-line</c>.</param>
/// <param name="Value">What follows the name.</param>
/// <param name="Span">All of it.</param>
/// <param name="ValueSpan">The range of the value.</param>
internal readonly record struct DocumentDirective(string Name, string Value, TextSpan Span, TextSpan ValueSpan);

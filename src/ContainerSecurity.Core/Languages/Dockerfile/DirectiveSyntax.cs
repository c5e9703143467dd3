namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>A parser directive.</summary>
/// <param name="Name">The name in lower case: syntax, escape or check.</param>
/// <param name="Value">The value.</param>
/// <param name="Span">The whole comment.</param>
/// <param name="ValueSpan">The value's range.</param>
public sealed record DirectiveSyntax(string Name, string Value, TextSpan Span, TextSpan ValueSpan);

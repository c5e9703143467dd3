namespace ContainerSecurity.Languages.Shell;

/// <summary>A finding of an <see cref="IScriptChecker"/>.</summary>
/// <param name="Code">The checker's own id, such as <c>SC2086</c>.</param>
/// <param name="Severity">The severity according to the checker.</param>
/// <param name="Span">The range in the text of the script, as input for <see cref="MappedText.MapSpan(TextSpan)"/>.</param>
/// <param name="Message">The checker's message.</param>
public sealed record ScriptFinding(string Code, DiagnosticSeverity Severity, TextSpan Span, string Message);

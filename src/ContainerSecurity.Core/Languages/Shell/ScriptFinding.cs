namespace ContainerSecurity.Languages.Shell;

/// <summary>What an <see cref="IScriptChecker"/> found.</summary>
/// <param name="Code">The checker's own id, such as <c>SC2086</c>.</param>
/// <param name="Severity">How grave the checker takes it for.</param>
/// <param name="Span">The place in the text of the script, as <see cref="MappedText.MapSpan(TextSpan)"/> takes it.</param>
/// <param name="Message">The checker's message.</param>
public sealed record ScriptFinding(string Code, DiagnosticSeverity Severity, TextSpan Span, string Message);

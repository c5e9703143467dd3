namespace ContainerSecurity.Reporting;

/// <summary>Colours of a terminal, or none. Source: ECMA-48, SGR.</summary>
internal sealed class TextStyle(bool useColor)
{
    public string Bold(string text) => Wrap("1", text);

    public string Dim(string text) => Wrap("2", text);

    public string Good(string text) => Wrap("32", text);

    public string Severity(DiagnosticSeverity severity) => Of(severity, severity.ToString().ToLowerInvariant());

    public string Of(DiagnosticSeverity severity, string text) => Wrap(
        severity switch
        {
            DiagnosticSeverity.Error => "1;31",
            DiagnosticSeverity.Warning => "1;33",
            _ => "1;36",
        },
        text);

    private string Wrap(string code, string text) => useColor ? $"\u001b[{code}m{text}\u001b[0m" : text;
}

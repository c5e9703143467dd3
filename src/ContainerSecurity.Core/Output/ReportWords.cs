namespace ContainerSecurity.Output;

/// <summary>The words for the library's enumeration values in reports.</summary>
internal static class ReportWords
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    public static string Of(SuppressionKind kind) => kind switch
    {
        SuppressionKind.Comment => "comment",
        SuppressionKind.Configuration => "configuration",
        _ => "baseline",
    };

    public static string Of(RulePreset preset) => preset switch
    {
        RulePreset.Minimal => "minimal",
        RulePreset.Recommended => "recommended",
        RulePreset.Strict => "strict",
        _ => "all",
    };
}

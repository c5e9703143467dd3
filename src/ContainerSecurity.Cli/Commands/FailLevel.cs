using System.CommandLine;

namespace ContainerSecurity.Cli.Commands;

/// <summary>The option that says from which severity on findings fail a run.</summary>
internal static class FailLevel
{
    public static Option<string?> Option() =>
        SelectionOptions.Choice("--fail-on", "The lowest severity that gives exit code 1: error (the default), warning, info or none.", ["error", "warning", "info", "none"]);

    /// <summary>The severity that a word of the option means; null where nothing fails.</summary>
    public static DiagnosticSeverity? Of(string? word) => word?.ToLowerInvariant() switch
    {
        "none" => null,
        "info" => DiagnosticSeverity.Info,
        "warning" => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Error,
    };
}

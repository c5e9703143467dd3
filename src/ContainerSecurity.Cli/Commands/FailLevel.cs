using System.CommandLine;

namespace ContainerSecurity.Cli.Commands;

/// <summary>The option for the lowest severity that fails a run.</summary>
internal static class FailLevel
{
    public static Option<string?> Option() =>
        SelectionOptions.Choice("--fail-on", "The lowest severity that causes exit code 1: error (the default), warning, info or none.", ["error", "warning", "info", "none"]);

    /// <summary>The severity of an option value; null if no finding fails the run.</summary>
    public static DiagnosticSeverity? Of(string? word) => word?.ToLowerInvariant() switch
    {
        "none" => null,
        "info" => DiagnosticSeverity.Info,
        "warning" => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Error,
    };
}

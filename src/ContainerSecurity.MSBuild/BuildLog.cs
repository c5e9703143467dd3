using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ContainerSecurity.MSBuild;

/// <summary>Logs findings as build errors, warnings and messages.</summary>
internal sealed class BuildLog(TaskLoggingHelper log, WarningLevels levels)
{
    /// <summary>Whether neither an error nor a warning was logged.</summary>
    public bool IsClean { get; private set; } = true;

    /// <summary>Logs a finding.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="path">The full path of its file.</param>
    public void Report(Diagnostic diagnostic, string path)
    {
        var (start, end) = (diagnostic.Location.Start, diagnostic.Location.End);
        var (line, column, endLine, endColumn) = (start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1);
        var help = diagnostic.Descriptor.HelpLink?.ToString();
        switch (levels.Apply(diagnostic.Id, diagnostic.Severity))
        {
            case DiagnosticSeverity.Error:
                IsClean = false;
                log.LogError(null, diagnostic.Id, null, help, path, line, column, endLine, endColumn, "{0}", diagnostic.Message);
                break;
            case DiagnosticSeverity.Warning:
                IsClean = false;
                log.LogWarning(null, diagnostic.Id, null, help, path, line, column, endLine, endColumn, "{0}", diagnostic.Message);
                break;
            case DiagnosticSeverity.Info:
                log.LogMessage(null, diagnostic.Id, null, path, line, column, endLine, endColumn, MessageImportance.Normal, "{0}", diagnostic.Message);
                break;
        }
    }
}

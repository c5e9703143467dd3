using ContainerSecurity.Reporting;

namespace ContainerSecurity.Cli.Commands;

/// <summary>The formats of reports.</summary>
internal enum ReportFormat
{
    Text,
    Sarif,
    Json,
    Github,
}

internal static class ReportFormats
{
    public static IReporter Reporter(this ReportFormat format) => format switch
    {
        ReportFormat.Sarif => new SarifReporter(),
        ReportFormat.Json => new JsonReporter(),
        ReportFormat.Github => new GitHubReporter(),
        _ => new TextReporter(),
    };
}

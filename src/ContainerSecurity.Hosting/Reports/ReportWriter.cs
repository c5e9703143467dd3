using System;
using System.IO;
using System.Text;
using ContainerSecurity.Hosting.Internal;
using ContainerSecurity.Output;

namespace ContainerSecurity.Hosting.Reports;

/// <summary>Writes reports to files and to standard output.</summary>
internal sealed class ReportWriter(CommandHost host)
{
    /// <summary>Writes a report.</summary>
    /// <param name="target">The format and file.</param>
    /// <param name="outcome">The outcome of the analysis.</param>
    /// <param name="color"><c>auto</c>, <c>always</c> or <c>never</c>.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(ReportTarget target, AnalysisOutcome outcome, string color)
    {
        var isTerminal = target.Path is null && host.IsOutputTerminal;
        var options = new ReportOptions
        {
            ToolVersion = ToolVersion.Semantic,
            SourceRoot = outcome.Root.Folder,
            DisplayPath = new ShownPaths(outcome.Root, host.CurrentDirectory).Show,
            Color = color == "always" || (color == "auto" && isTerminal && !host.RefusesColor),
            RulesLeftOut = outcome.RulesLeftOut,
            Exclusions = outcome.Exclusions,
            Width = isTerminal ? host.Width : ReportOptions.Default.Width,
        };
        var reporter = ReporterOf(target.Format);
        if (target.Path is not { } path)
        {
            reporter.Write(outcome.Result, host.Output, options);
            return;
        }

        outcome.Protected.Check(host.FullPath(path), path);
        WriteFile(host.FullPath(path), output => reporter.Write(outcome.Result, output, options));
    }

    /// <summary>Writes a file atomically, so that stopping the tool never leaves a partial file.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void WriteFile(string fullPath, Action<TextWriter> write)
    {
        string? temporary = null;
        try
        {
            if (Path.GetDirectoryName(fullPath) is { } folder)
            {
                Directory.CreateDirectory(folder);
                TemporaryFile.CleanUp(folder);
            }

            // A device or pipe cannot be replaced, and a link must stay a link.
            var isReplaced = !Path.Exists(fullPath) || (File.GetAttributes(fullPath) is FileAttributes.Normal or FileAttributes.Archive && new FileInfo(fullPath).Length > 0);
            var target = isReplaced ? temporary = TemporaryFile.NameFor(fullPath) : fullPath;
            using (var output = new StreamWriter(target, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 64 * 1024))
                write(output);
            if (isReplaced)
                File.Move(target, fullPath, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{fullPath}' cannot be written: {FileProblem.Describe(exception)}");
        }
        finally
        {
            if (temporary is not null)
                File.Delete(temporary);
        }
    }

    private static IReporter ReporterOf(ReportFormat format) => format switch
    {
        ReportFormat.Sarif => new SarifReporter(),
        ReportFormat.Json => new JsonReporter(),
        ReportFormat.GitHub => new GitHubReporter(),
        _ => new TextReporter(),
    };
}

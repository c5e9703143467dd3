using System;
using System.IO;
using System.Linq;
using System.Threading;
using ContainerSecurity.Hosting;
using ContainerSecurity.Hosting.Configuration;
using ContainerSecurity.Hosting.Reports;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ContainerSecurity.MSBuild;

/// <summary>Runs the rules on files of a project; findings become errors and warnings of the build.</summary>
public sealed class AnalyzeContainers : Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The folder of the project.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Files that the project names: what is none of what can be analysed is told.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Files that were found by their names: what is something else is passed over.</summary>
    public ITaskItem[] FoundFiles { get; set; } = [];

    /// <summary>Files of settings that hold for all files.</summary>
    public ITaskItem[] GlobalConfigs { get; set; } = [];

    /// <summary>Assemblies with more rules.</summary>
    public ITaskItem[] RulePacks { get; set; } = [];

    /// <summary>minimal, recommended, strict or all; empty for that of the configuration.</summary>
    public string Preset { get; set; } = "";

    /// <summary>The file of findings that were there before.</summary>
    public string Baseline { get; set; } = "";

    /// <summary>The file for a report in SARIF.</summary>
    public string SarifLog { get; set; } = "";

    /// <summary>Whether warnings are errors.</summary>
    public string TreatWarningsAsErrors { get; set; } = "";

    /// <summary>Ids whose warnings are errors.</summary>
    public string WarningsAsErrors { get; set; } = "";

    /// <summary>Ids whose warnings stay warnings.</summary>
    public string WarningsNotAsErrors { get; set; } = "";

    /// <summary>Ids that are not reported.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>The file that says that nothing was found; without it the next build looks again.</summary>
    [Required]
    public string Stamp { get; set; } = "";

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    /// <inheritdoc/>
    public override bool Execute()
    {
        File.Delete(Stamp);
        try
        {
            var log = new BuildLog(Log, new WarningLevels(TreatWarningsAsErrors, WarningsAsErrors, WarningsNotAsErrors, NoWarn));
            if (Files.Length + FoundFiles.Length > 0)
                Run(log);
            if (log.IsClean)
                WriteStamp();
        }
        catch (UsageException exception)
        {
            Log.LogError(null, EngineDescriptors.InvalidConfiguration.Id, null, null, 0, 0, 0, 0, "{0}", exception.Message);
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        return !Log.HasLoggedErrors;
    }

    private void Run(BuildLog log)
    {
        using var error = new StringWriter();
        var host = new CommandHost(TextWriter.Null, error, ProjectDirectory) { SearchPath = Environment.GetEnvironmentVariable("PATH") ?? "" };
        var named = Files.Select(FullPath).ToHashSet(StringComparer.Ordinal);
        var paths = named.Concat(FoundFiles.Select(FullPath)).Distinct(StringComparer.Ordinal).Where(File.Exists).ToList();
        foreach (var missing in named.Where(path => !File.Exists(path)))
            throw new UsageException($"ContainerSecurityFile '{missing}' does not exist");
        if (paths.Count == 0)
            return;
        var severities = new EditorConfigSeverities([.. GlobalConfigs.Select(FullPath)]);
        var outcome = new AnalysisSession(host, _cancellation.Token).Run(new AnalysisRequest
        {
            Paths = paths,
            Packs = [.. RulePacks.Select(FullPath)],
            Overrides = new SelectionOverrides
            {
                Preset = ReadPreset(),
                BaselinePath = Baseline.Length == 0 ? null : host.FullPath(Baseline),
                FileRules = root => severities.Read(paths, root),
            },
        });
        foreach (var diagnostic in outcome.Result.Active)
        {
            var path = outcome.Root.Full(diagnostic.Location.Document.Path);
            if (named.Contains(path) || diagnostic.Descriptor != EngineDescriptors.Unrecognized)
                log.Report(diagnostic, path);
        }

        foreach (var notice in error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Log.LogMessage(MessageImportance.Normal, "{0}", notice);
        if (SarifLog.Length > 0)
            new ReportWriter(host).Write(new ReportTarget(ReportFormat.Sarif, SarifLog), outcome, "never");
    }

    private string FullPath(ITaskItem item) => Path.GetFullPath(item.ItemSpec, ProjectDirectory);

    private RulePreset? ReadPreset()
    {
        if (Preset.Length == 0)
            return null;
        return Enum.TryParse<RulePreset>(Preset, ignoreCase: true, out var preset) && Enum.IsDefined(preset) && !char.IsDigit(Preset[0])
            ? preset
            : throw new UsageException($"ContainerSecurityPreset '{Preset}' is none of minimal, recommended, strict and all");
    }

    private void WriteStamp()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Stamp)!);
        File.WriteAllText(Stamp, "");
    }
}

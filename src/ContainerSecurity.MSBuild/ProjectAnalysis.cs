using System;
using System.IO;
using System.Linq;
using System.Threading;
using ContainerSecurity.Hosting;
using ContainerSecurity.Hosting.Configuration;
using ContainerSecurity.Hosting.Reports;
using ContainerSecurity.MSBuild.EditorConfig;
using Microsoft.Build.Framework;

namespace ContainerSecurity.MSBuild;

/// <summary>One run of the task.</summary>
internal sealed class ProjectAnalysis(AnalyzeContainers task, CancellationToken cancellationToken)
{
    /// <summary>Analyses and reports; returns false if the build must fail.</summary>
    public bool Run()
    {
        File.Delete(task.Stamp);
        try
        {
            var log = new BuildLog(task.Log, new WarningLevels(task.TreatWarningsAsErrors, task.WarningsAsErrors, task.WarningsNotAsErrors, task.NoWarn));
            Analyze(log);
            if (log.IsClean)
                WriteStamp();
        }
        catch (UsageException exception)
        {
            task.Log.LogError(null, EngineDescriptors.InvalidConfiguration.Id, null, null, 0, 0, 0, 0, "{0}", exception.Message);
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        return !task.Log.HasLoggedErrors;
    }

    private void Analyze(BuildLog log)
    {
        using var error = new StringWriter();
        var host = new CommandHost(TextWriter.Null, error, task.ProjectDirectory) { SearchPath = Environment.GetEnvironmentVariable("PATH") ?? "" };
        var named = task.Files.Select(FullPath).ToHashSet(StringComparer.Ordinal);
        var project = ProjectReader.Read(task, FullPath);
        var paths = named.Concat(task.FoundFiles.Select(FullPath)).Distinct(StringComparer.Ordinal).Where(File.Exists).ToList();
        if (project is not null && !paths.Contains(project.FullPath))
            paths.Add(project.FullPath);
        foreach (var missing in named.Where(path => !File.Exists(path)))
            throw new UsageException($"ContainerSecurityFile '{missing}' does not exist");
        if (paths.Count == 0)
            return;
        var severities = new EditorConfigSeverities([.. task.GlobalConfigs.Select(FullPath)]);
        var outcome = new AnalysisSession(host, cancellationToken).Run(new AnalysisRequest
        {
            Paths = paths,
            Packs = [.. task.RulePacks.Select(FullPath).Distinct(StringComparer.Ordinal)],
            Project = project,
            Overrides = new SelectionOverrides
            {
                Preset = ReadPreset(),
                BaselinePath = task.Baseline.Length == 0 ? null : host.FullPath(task.Baseline),
                FileRules = root => severities.Read(paths.Concat(project?.Evaluation.Imports.Select(i => i.Path) ?? []), root),
            },
        });
        foreach (var diagnostic in outcome.Result.Active)
        {
            var path = outcome.Root.Full(diagnostic.Location.Document.Path);
            if (named.Contains(path) || diagnostic.Descriptor != EngineDescriptors.Unrecognized)
                log.Report(diagnostic, path);
        }

        foreach (var notice in error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
            task.Log.LogMessage(MessageImportance.Normal, "{0}", notice);
        if (task.SarifLog.Length > 0)
            new ReportWriter(host).Write(new ReportTarget(ReportFormat.Sarif, task.SarifLog), outcome, "never");
    }

    private string FullPath(ITaskItem item) => Path.GetFullPath(item.ItemSpec, task.ProjectDirectory);

    private RulePreset? ReadPreset() => task.Preset.ToLowerInvariant() switch
    {
        "" => null,
        "minimal" => RulePreset.Minimal,
        "recommended" => RulePreset.Recommended,
        "strict" => RulePreset.Strict,
        "all" => RulePreset.All,
        _ => throw new UsageException($"ContainerSecurityPreset '{task.Preset}' is not valid; use minimal, recommended, strict or all"),
    };

    private void WriteStamp()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(task.Stamp)!);
        File.WriteAllText(task.Stamp, "");
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using ContainerSecurity.Hosting.Reports;
using ContainerSecurity.Hosting.Sources;
using ContainerSecurity.Suppressions;

namespace ContainerSecurity.Cli.Baselines;

/// <summary>Upgrades a baseline file of an earlier version.</summary>
internal sealed class BaselineMigration(CommandHost host)
{
    /// <summary>Analyzes, migrates the entries and writes the file; nothing is written if entries could be lost.</summary>
    /// <param name="request">The files that the baseline covers.</param>
    /// <param name="oldPath">The full path of the baseline.</param>
    /// <param name="newPath">The full path to write to.</param>
    /// <exception cref="UsageException">The baseline cannot be read, or covers more than is analyzed.</exception>
    public int Run(AnalysisRequest request, string oldPath, string newPath)
    {
        var text = SourceReader.ReadText(oldPath);
        var outcome = new AnalysisSession(host, CancellationToken.None).Run(request);
        var upgrade = Upgrade(oldPath, text, outcome.Result);
        if (outcome.IsMisused)
        {
            host.Notice("nothing was written: the configuration is invalid, or a rule pack cannot be loaded");
            return ExitCode.Usage;
        }

        RefuseIfNotCovered(oldPath, upgrade, outcome);
        outcome.Protected.Check(newPath, newPath);
        if (upgrade.FromVersion != 1 && newPath == oldPath)
        {
            host.Notice($"the baseline already has version {upgrade.FromVersion}");
            return ExitCode.Clean;
        }

        ReportWriter.WriteFile(newPath, upgrade.Baseline.WriteJson);
        Tell(upgrade);
        return ExitCode.Clean;
    }

    private static BaselineUpgrade Upgrade(string path, SourceText text, AnalysisResult result)
    {
        try
        {
            return Baseline.Upgrade(text, result.Diagnostics);
        }
        catch (FormatException exception)
        {
            throw new UsageException($"{path}: {exception.Message}");
        }
    }

    // An entry of a file that was not analyzed looks stale and would be lost.
    private static void RefuseIfNotCovered(string path, BaselineUpgrade upgrade, AnalysisOutcome outcome)
    {
        var analyzed = outcome.Result.Documents.Documents.Select(d => d.Path).ToHashSet(StringComparer.Ordinal);
        bool IsLeftOut(string file) => !analyzed.Contains(file) && Path.GetFileName(file) != ConfigurationReader.FileName && File.Exists(outcome.Root.Full(file));
        List<string> missing = [.. upgrade.Stale.Select(e => e.Path).Distinct().Where(IsLeftOut)];
        if (missing.Count > 0)
            throw new UsageException($"'{path}' has entries for {missing.Count} files that were not analyzed, such as '{missing[0]}'; specify all files and directories that it covers");
    }

    private void Tell(BaselineUpgrade upgrade)
    {
        if (upgrade.FromVersion != 1)
        {
            host.Notice($"the baseline already has version {upgrade.FromVersion} and was copied");
            return;
        }

        host.Notice($"{upgrade.MovedCount} entries moved, {upgrade.Stale.Length} stale entries removed, {upgrade.Ambiguous.Length} ambiguous");
        foreach (var entry in upgrade.Ambiguous)
            host.Notice($"ambiguous: {entry.Path}: {entry.Rule}{(entry.Resource is null ? "" : " " + entry.Resource)}: more findings than entries; the first ones were used");
    }
}

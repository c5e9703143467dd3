using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContainerSecurity.Hosting.Internal;
using ContainerSecurity.Hosting.Reports;

namespace ContainerSecurity.Cli.Fixing;

/// <summary>Writes fixed files, or shows the changes.</summary>
internal sealed class FixWriter(CommandHost host, AnalysisOutcome outcome)
{
    private readonly ShownPaths _paths = new(outcome.Root, host.CurrentDirectory);

    /// <summary>Writes the files, those of a group together or not at all, and says which could not be written.</summary>
    /// <returns>Whether all were written.</returns>
    public bool Write(IEnumerable<FixedFile> files, int unsafeFixes)
    {
        CleanUp();
        var (fixes, written, isWhole) = (0, 0, true);
        foreach (var group in files.GroupBy(f => f.Group, StringComparer.Ordinal))
        {
            if (FileRewriter.Rewrite([.. group.Select(f => new FileRewrite(outcome.Root.Full(f.Path), f.Before.ToString(), f.After.ToString()))]) is { } problem)
            {
                foreach (var file in group)
                    host.Notice($"{_paths.Show(file.Path)} was not fixed: {problem}");
                isWhole = false;
                continue;
            }

            fixes += group.Sum(f => f.Count);
            written += group.Count();
        }

        host.Notice($"{Count(fixes, "fix", "fixes")} in {Count(written, "file", "files")}{More(unsafeFixes)}");
        return isWhole;
    }

    /// <summary>Shows the changes as a unified diff, for <c>patch -p1</c> and <c>git apply</c>.</summary>
    public void Show(IEnumerable<FixedFile> files, int unsafeFixes)
    {
        var shown = files.ToList();
        foreach (var file in shown)
        {
            var mask = new LineMask(outcome.Result.Diagnostics.Where(d => d.Descriptor.Category == Categories.Secrets && d.Location.Document.Path == file.Path));
            UnifiedDiff.Write(_paths.Show(file.Path).Replace('\\', '/'), file.Before.ToString(), file.After.ToString(), mask, host.Output);
            if (mask.IsMasked)
                host.Notice($"the diff of {_paths.Show(file.Path)} does not show all of its lines as they are, so it cannot be applied");
        }

        var fixes = shown.Sum(f => f.Count);
        host.Notice((fixes == 0
            ? "no safe fix is available"
            : $"{Count(fixes, "fix", "fixes")} in {Count(shown.Count, "file", "files")} would be applied") + More(unsafeFixes) + "; nothing was changed (--dry-run)");
    }

    private static string More(int unsafeFixes) => unsafeFixes == 0 ? "" : $"; --unsafe would fix {Count(unsafeFixes, "more finding", "more findings")}";

    private static string Count(int number, string one, string several) => $"{number} {(number == 1 ? one : several)}";

    private void CleanUp()
    {
        foreach (var folder in outcome.Result.Documents.Documents.Select(d => Path.GetDirectoryName(outcome.Root.Full(d.Path))).OfType<string>().Distinct(StringComparer.Ordinal))
            TemporaryFile.CleanUp(folder);
    }
}

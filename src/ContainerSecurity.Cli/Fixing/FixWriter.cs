using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Hosting.Reports;

namespace ContainerSecurity.Cli.Fixing;

/// <summary>Writes fixed files, or shows the changes.</summary>
internal sealed class FixWriter(CommandHost host, AnalysisOutcome outcome)
{
    private readonly ShownPaths _paths = new(outcome.Root, host.CurrentDirectory);

    /// <summary>Writes the files, those of a group together or not at all, and says which could not be written.</summary>
    /// <returns>Whether all were written.</returns>
    public bool Write(IEnumerable<FixedFile> files)
    {
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

        host.Notice($"{fixes} {(fixes == 1 ? "fix" : "fixes")} in {written} {(written == 1 ? "file" : "files")}");
        return isWhole;
    }

    /// <summary>Shows the changes as a unified diff, for <c>patch -p1</c> and <c>git apply</c>.</summary>
    public void Show(IEnumerable<FixedFile> files)
    {
        foreach (var file in files)
            UnifiedDiff.Write(_paths.Show(file.Path).Replace('\\', '/'), file.Before.ToString(), file.After.ToString(), host.Output);
    }
}

using System.Collections.Generic;
using ContainerSecurity.Hosting.Reports;

namespace ContainerSecurity.Cli.Fixing;

/// <summary>Writes fixed files, or shows the changes.</summary>
internal sealed class FixWriter(CommandHost host, AnalysisOutcome outcome)
{
    private readonly ShownPaths _paths = new(outcome.Root, host.CurrentDirectory);

    /// <summary>Writes the files and reports failures.</summary>
    /// <returns>Whether all were written.</returns>
    public bool Write(IEnumerable<FixedFile> files)
    {
        var (fixes, written, isWhole) = (0, 0, true);
        foreach (var file in files)
        {
            if (FileRewriter.Rewrite(outcome.Root.Full(file.Path), file.Before.ToString(), file.After.ToString()) is { } problem)
            {
                host.Notice($"{_paths.Show(file.Path)} was not fixed: {problem}");
                isWhole = false;
                continue;
            }

            fixes += file.Count;
            written++;
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

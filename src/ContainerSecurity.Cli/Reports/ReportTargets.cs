using System;
using System.Collections.Generic;
using ContainerSecurity.Hosting.Reports;

namespace ContainerSecurity.Cli.Reports;

/// <summary>
/// Pairs formats with outputs. If there are as many outputs as formats, they are paired in order; otherwise an output belongs
/// to the preceding format. A format without an output goes to standard output, which takes only one report.
/// </summary>
internal sealed class ReportTargets
{
    private readonly List<ReportFormat> _formats = [];
    private readonly List<(string Path, int Format)> _outputs = [];

    /// <summary>Adds the next format of the command line.</summary>
    public void AddFormat(string name) => _formats.Add(name switch
    {
        "sarif" => ReportFormat.Sarif,
        "json" => ReportFormat.Json,
        "github" => ReportFormat.GitHub,
        _ => ReportFormat.Text,
    });

    /// <summary>Adds the next output of the command line.</summary>
    public void AddOutput(string path) => _outputs.Add((path, Math.Max(0, _formats.Count - 1)));

    /// <summary>The reports to write.</summary>
    /// <exception cref="UsageException">There are more outputs than formats, or two reports for standard output.</exception>
    public List<ReportTarget> Pair()
    {
        if (_formats.Count == 0)
            _formats.Add(ReportFormat.Text);
        if (_outputs.Count > _formats.Count)
            throw new UsageException("There are more --output options than --format options; add a --format for each report.");
        var paths = new string?[_formats.Count];
        for (var i = 0; i < _outputs.Count; i++)
        {
            var format = _outputs.Count == _formats.Count ? i : _outputs[i].Format;
            if (paths[format] is not null)
                throw new UsageException("Two --output options follow one --format; place each --output after its --format.");
            paths[format] = _outputs[i].Path;
        }

        return Check(paths);
    }

    private List<ReportTarget> Check(string?[] paths)
    {
        var targets = new List<ReportTarget>(paths.Length);
        var isOutputTaken = false;
        for (var i = 0; i < paths.Length; i++)
        {
            targets.Add(new ReportTarget(_formats[i], paths[i]));
            if (paths[i] is not null)
                continue;
            if (isOutputTaken)
                throw new UsageException("Only one report can be written to standard output; add --output for the others.");
            isOutputTaken = true;
        }

        return targets;
    }
}

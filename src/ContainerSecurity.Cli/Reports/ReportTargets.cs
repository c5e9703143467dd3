using System;
using System.Collections.Generic;
using ContainerSecurity.Hosting.Reports;

namespace ContainerSecurity.Cli.Reports;

/// <summary>
/// Pairs formats with outputs. With as many of one as of the other the n-th output belongs to the n-th format; otherwise an output belongs
/// to the format that was named last before it. What has no output goes to the standard output, which takes one report only.
/// </summary>
internal sealed class ReportTargets
{
    private readonly List<ReportFormat> _formats = [];
    private readonly List<(string Path, int Format)> _outputs = [];

    /// <summary>Takes the next format of the command line.</summary>
    public void AddFormat(string name) => _formats.Add(name switch
    {
        "sarif" => ReportFormat.Sarif,
        "json" => ReportFormat.Json,
        "github" => ReportFormat.GitHub,
        _ => ReportFormat.Text,
    });

    /// <summary>Takes the next output of the command line.</summary>
    public void AddOutput(string path) => _outputs.Add((path, Math.Max(0, _formats.Count - 1)));

    /// <summary>The reports to write.</summary>
    /// <exception cref="UsageException">There are more outputs than formats, or two reports for the standard output.</exception>
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

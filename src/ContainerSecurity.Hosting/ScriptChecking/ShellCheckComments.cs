using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Text.Json;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Hosting.ScriptChecking;

/// <summary>Parses the output of ShellCheck (<c>json1</c>) into findings on a script.</summary>
internal sealed class ShellCheckComments
{
    private readonly string _script;
    private readonly int _linesBefore;
    private readonly List<int> _lineStarts = [0];

    /// <summary>Creates a parser.</summary>
    /// <param name="script">The script.</param>
    /// <param name="linesBefore">The number of lines in front of the script in the input.</param>
    public ShellCheckComments(string script, int linesBefore)
    {
        _script = script;
        _linesBefore = linesBefore;
        for (var i = script.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = script.IndexOf('\n', i + 1))
            _lineStarts.Add(i + 1);
    }

    /// <summary>Parses the findings, without those on the lines in front of the script.</summary>
    /// <exception cref="IOException">It is not valid output of ShellCheck.</exception>
    public ImmutableArray<ScriptFinding> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var findings = ImmutableArray.CreateBuilder<ScriptFinding>();
            foreach (var comment in document.RootElement.GetProperty("comments").EnumerateArray())
            {
                var line = comment.GetProperty("line").GetInt32() - _linesBefore;
                if (line < 1)
                    continue;
                var start = Offset(line, comment.GetProperty("column").GetInt32());
                var end = Offset(comment.GetProperty("endLine").GetInt32() - _linesBefore, comment.GetProperty("endColumn").GetInt32());
                findings.Add(new ScriptFinding(
                    "SC" + comment.GetProperty("code").GetInt32().ToString("0000", System.Globalization.CultureInfo.InvariantCulture),
                    SeverityOf(comment.GetProperty("level").GetString()),
                    TextSpan.FromBounds(start, Math.Max(start, end)),
                    comment.GetProperty("message").GetString() ?? ""));
            }

            return findings.ToImmutable();
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new IOException($"its output could not be parsed: {exception.Message}", exception);
        }
    }

    private static DiagnosticSeverity SeverityOf(string? level) => level switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    // Lines and columns are one-based, columns in code points.
    private int Offset(int line, int column)
    {
        if (line > _lineStarts.Count)
            return _script.Length;
        var at = _lineStarts[Math.Max(line, 1) - 1];
        for (var i = 1; i < column && at < _script.Length && _script[at] != '\n'; i++)
            at += char.IsSurrogatePair(_script, at) ? 2 : 1;
        return at;
    }
}

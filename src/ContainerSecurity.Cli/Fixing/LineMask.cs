using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ContainerSecurity.Cli.Fixing;

/// <summary>Decides what a diff shows of a line: secrets are left out, and commands of build agents are escaped, since a diff ends up in build logs.</summary>
internal sealed class LineMask
{
    private readonly HashSet<int> _hidden;

    /// <summary>Creates a mask.</summary>
    /// <param name="secrets">The findings about secrets in the file.</param>
    public LineMask(IEnumerable<Diagnostic> secrets)
    {
        _hidden = [.. secrets.SelectMany(s => Enumerable.Range(s.Location.Start.Line, s.Location.End.Line - s.Location.Start.Line + 1))];
    }

    /// <summary>Whether a line was shown differently, so that the diff cannot be applied.</summary>
    public bool IsMasked { get; private set; }

    /// <summary>What is shown of a line of the current text.</summary>
    /// <param name="line">The number of the line, from 0.</param>
    /// <param name="text">The line with its ending.</param>
    public string OfOld(int line, string text) => _hidden.Contains(line) ? Note(text, "(line not shown: it contains a secret)" + EndOf(text)) : OfNew(line, text);

    /// <summary>What is shown of a line of the new text.</summary>
    /// <param name="line">The number of the line, from 0.</param>
    /// <param name="text">The line with its ending.</param>
    public string OfNew(int line, string text)
    {
        var end = EndOf(text);
        return Note(text, Visible(CredentialMask.Mask(text[..^end.Length])) + end);
    }

    private string Note(string text, string shown)
    {
        IsMasked |= !string.Equals(text, shown, StringComparison.Ordinal);
        return shown;
    }

    // A tab is what it is in a patch.
    private static string Visible(string text) => string.Join('\t', text.Split('\t').Select(part => new StringBuilder().AppendVisible(part).ToString()));

    private static string EndOf(string text) => text.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : text.EndsWith('\n') ? "\n" : text.EndsWith('\r') ? "\r" : "";
}

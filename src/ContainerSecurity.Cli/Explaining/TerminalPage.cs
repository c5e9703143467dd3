using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace ContainerSecurity.Cli.Explaining;

/// <summary>Writes titles, paragraphs, rows and code in the width of a terminal. Control characters are escaped.</summary>
internal sealed class TerminalPage(TextWriter output, int width, bool color)
{
    private const int MaxWidth = 100, MaxLabel = 24;
    private const string CodeIndent = "    ";
    private readonly int _width = Math.Clamp(width, 40, MaxWidth);

    public void Title(string text) => output.Write(Bold(Visible(text)) + "\n");

    public void Heading(string text) => output.Write("\n" + Bold(Visible(text)) + "\n");

    public void Paragraph(string text)
    {
        output.Write('\n');
        Wrap(text, 0);
    }

    /// <summary>Writes labels and values in two columns.</summary>
    public void Rows(IReadOnlyCollection<(string Label, string Value)> rows)
    {
        var column = Math.Min(MaxLabel, rows.Select(r => r.Label.Length).DefaultIfEmpty().Max()) + 2;
        output.Write('\n');
        foreach (var (label, value) in rows)
        {
            var shown = Visible(label);
            output.Write(shown.PadRight(column));
            if (shown.Length >= column)
                output.Write("\n" + new string(' ', column));
            Wrap(value, column);
        }
    }

    /// <summary>Writes a line about the code below it, such as its file name.</summary>
    public void Caption(string text) => output.Write("\n" + Visible(text) + "\n");

    /// <summary>Writes lines without wrapping.</summary>
    public void Code(IEnumerable<string> lines)
    {
        output.Write('\n');
        foreach (var line in lines)
            output.Write(line.Length == 0 ? "\n" : CodeIndent + Visible(line) + "\n");
    }

    private static string Visible(string text) => new StringBuilder(text.Length).AppendVisible(text).ToString();

    private void Wrap(string text, int indent)
    {
        var column = indent;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Visible))
        {
            if (column > indent && column + 1 + word.Length > _width)
            {
                output.Write("\n" + new string(' ', indent));
                column = indent;
            }

            if (column > indent)
                output.Write(' ');
            output.Write(word);
            column += word.Length + (column > indent ? 1 : 0);
        }

        output.Write('\n');
    }

    private string Bold(string text) => color ? "\u001b[1m" + text + "\u001b[0m" : text;
}

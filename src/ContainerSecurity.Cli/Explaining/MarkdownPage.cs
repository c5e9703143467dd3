using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace ContainerSecurity.Cli.Explaining;

/// <summary>Writes the Markdown of a rule's page: headings, paragraphs, a table with two columns and code blocks.</summary>
internal static partial class MarkdownPage
{
    private const string Fence = "```";

    public static void Write(string markdown, TerminalPage page)
    {
        var lines = markdown.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        for (var i = 0; i < lines.Length;)
        {
            var line = lines[i];
            if (line.Length == 0)
                i++;
            else if (line.StartsWith(Fence, StringComparison.Ordinal))
                i = WriteCode(lines, i, page);
            else if (line.StartsWith('|'))
                i = WriteRows(lines, i, page);
            else if (!IsText(line))
                WriteLine(lines[i++], page);
            else
                i = WriteParagraph(lines, i, page);
        }
    }

    private static bool IsText(string line) =>
        line.Length > 0 && line[0] is not ('#' or '|') && !line.StartsWith("<!--", StringComparison.Ordinal) && !line.StartsWith(Fence, StringComparison.Ordinal);

    private static void WriteLine(string line, TerminalPage page)
    {
        if (line.StartsWith("# ", StringComparison.Ordinal))
            page.Title(Plain(line[2..]));
        else if (line[0] == '#')
            page.Heading(Plain(line.TrimStart('#').TrimStart()));
        else if (Comment().Match(line) is { Success: true } comment)
            page.Caption((comment.Groups["key"].Value is var key && key == "config" ? "containersecurity.json" : key) + ": " + comment.Groups["value"].Value);
    }

    private static int WriteCode(string[] lines, int start, TerminalPage page)
    {
        var end = Array.FindIndex(lines, start + 1, l => l.StartsWith(Fence, StringComparison.Ordinal));
        var last = end < 0 ? lines.Length : end;
        page.Code(lines[(start + 1)..last]);
        return last + 1;
    }

    private static int WriteRows(string[] lines, int start, TerminalPage page)
    {
        var rows = new List<(string Label, string Value)>();
        var i = start;
        for (; i < lines.Length && lines[i].StartsWith('|'); i++)
        {
            if (Row().Match(lines[i]) is { Success: true } row)
                rows.Add((row.Groups["label"].Value.Replace("`", "", StringComparison.Ordinal), Plain(row.Groups["value"].Value).Replace("`", "", StringComparison.Ordinal).Replace("\\|", "|", StringComparison.Ordinal)));
        }

        page.Rows(rows);
        return i;
    }

    // Each list item is a separate paragraph.
    private static int WriteParagraph(string[] lines, int start, TerminalPage page)
    {
        var end = start + 1;
        while (end < lines.Length && IsText(lines[end]) && !Item().IsMatch(lines[end]))
            end++;
        page.Paragraph(Plain(string.Join(' ', lines[start..end])));
        return end;
    }

    // Relative links do not work in a terminal.
    private static string Plain(string text) => Link().Replace(text, static link =>
        link.Groups["target"].Value.StartsWith("http", StringComparison.Ordinal) ? $"{link.Groups["text"].Value} ({link.Groups["target"].Value})" : link.Groups["text"].Value);

    [GeneratedRegex(@"^<!-- (?<key>[a-z]+): (?<value>.*) -->\s*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\| (?<label>[^|]+?) \| (?<value>.*) \|\s*$")]
    private static partial Regex Row();

    [GeneratedRegex(@"^\s*([*-]|[0-9]+\.) ")]
    private static partial Regex Item();

    [GeneratedRegex(@"\[(?<text>[^\]\[]+)\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>A rule's page: its sections, and the examples in them.</summary>
internal sealed class RulePage
{
    private readonly Dictionary<string, List<RuleExample>> _examples = new(StringComparer.Ordinal);

    private RulePage(string text) => Text = text;

    public string Text { get; }

    /// <summary>The titles of the sections, in order.</summary>
    public List<string> Sections { get; } = [];

    public static RulePage Read(string path)
    {
        var page = new RulePage(File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal));
        page.Parse();
        return page;
    }

    public IReadOnlyList<RuleExample> Examples(string section) => _examples.GetValueOrDefault(section) ?? [];

    /// <summary>The text of a section without its title, or null where the page has no such section.</summary>
    public string? SectionText(string section)
    {
        var start = Text.IndexOf($"\n## {section}\n", StringComparison.Ordinal);
        if (start < 0)
            return null;
        start += section.Length + 5;
        var end = Text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return Text[start..(end < 0 ? Text.Length : end)];
    }

    private void Parse()
    {
        var lines = Text.Split('\n');
        var section = "";
        string? file = null;
        string? configuration = null;
        string? image = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                Sections.Add(section = lines[i][3..].Trim());
                (file, configuration, image) = (null, null, null);
            }
            else if (Comment(lines[i], "file:") is { } name)
            {
                file = name;
            }
            else if (Comment(lines[i], "config:") is { } json)
            {
                configuration = json;
            }
            else if (Comment(lines[i], "image:") is { } description)
            {
                image = description;
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, i + 1, l => l.StartsWith("```", StringComparison.Ordinal));
                var last = end < 0 ? lines.Length : end;
                Add(section, lines[i][3..].Trim(), string.Join("\n", lines[(i + 1)..last]) + "\n", file, configuration, image);
                (file, image) = (null, null);
                i = last;
            }
        }
    }

    // Consecutive blocks with file names form one example.
    private void Add(string section, string language, string text, string? file, string? configuration, string? image)
    {
        var path = file ?? language switch
        {
            "dockerfile" => "Dockerfile",
            "yaml" => "manifest.yaml",
            "json" => "template.json",
            "bicep" => "main.bicep",
            _ => null,
        };
        if (path is null)
            return;
        if (!_examples.TryGetValue(section, out var examples))
            _examples.Add(section, examples = []);
        if (file is not null && examples is [.., { IsOfNamedFiles: true } last] && last.Configuration == configuration && last.Files.All(f => f.Path != path))
            last.Files.Add((path, text));
        else
            examples.Add(new RuleExample([(path, text)], configuration, file is not null) { Image = image });
    }

    private static string? Comment(string line, string word)
    {
        var text = line.Trim();
        return text.StartsWith("<!-- " + word, StringComparison.Ordinal) && text.EndsWith("-->", StringComparison.Ordinal)
            ? text[(5 + word.Length)..^3].Trim()
            : null;
    }
}

/// <summary>Files of a page that are analyzed together.</summary>
internal sealed record RuleExample(List<(string Path, string Text)> Files, string? Configuration, bool IsOfNamedFiles)
{
    /// <summary>The description of the image in JSON; null where the example is not an image configuration.</summary>
    public string? Image { get; init; }
}

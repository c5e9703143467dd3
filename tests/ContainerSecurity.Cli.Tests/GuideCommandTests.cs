using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ContainerSecurity.Cli.Commands;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Cli.Tests;

/// <summary>Every command that a guide shows is one that the tool takes.</summary>
public partial class GuideCommandTests
{
    [Fact]
    public void Commands_of_the_guides_are_understood()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "guide"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Repository.Root, "README.md"));
        var commands = pages.SelectMany(p => Shown().Matches(File.ReadAllText(p)).Select(m => (Page: Path.GetFileName(p), Line: m.Groups["command"].Value))).Distinct().ToList();
        commands.Should().HaveCountGreaterThan(30);
        using var output = new StringWriter();
        var root = RootCommands.Create(new CommandHost(output, output, Path.GetTempPath()), []);
        // A command's name alone is how a sentence speaks of it.
        var names = root.Subcommands.Select(c => c.Name).ToList();
        foreach (var (page, line) in commands.Where(c => !c.Line.Contains(' ', StringComparison.Ordinal)))
            names.Should().Contain(line, "'containersec {0}' stands in {1}", line, page);
        foreach (var (page, line) in commands.Where(c => c.Line.Contains(' ', StringComparison.Ordinal)))
            root.Parse(line.Replace("\"", "", StringComparison.Ordinal)).Errors.Should().BeEmpty("'containersec {0}' stands in {1}", line, page);
    }

    // A line of a block, what a pipe feeds, or a cell of a table; up to a comment. What has a variable of a pipeline or an upper-case word in its place is no line to run.
    [GeneratedRegex(@"(?:^|\| |`)containersec (?<command>[a-z][^`\n#$]*?)\s*(?=#|`|$)", RegexOptions.Multiline)]
    private static partial Regex Shown();
}

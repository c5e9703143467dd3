using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Core.Tests.Architecture;

/// <summary>The lists of <c>docs/architecture.md</c>: each item begins with a name in backticks.</summary>
internal static partial class FloorList
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "architecture.md"));

    /// <summary>The names below a heading, in order.</summary>
    public static IReadOnlyList<string> Read(string heading)
    {
        var names = Lines.SkipWhile(l => l.TrimStart('#', ' ') != heading || !l.StartsWith('#')).Skip(1).TakeWhile(l => !l.StartsWith('#'))
            .Select(l => Item().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value).ToList();
        names.Should().NotBeEmpty("docs/architecture.md has a list under '{0}'", heading);
        return names;
    }

    [GeneratedRegex(@"^(?:[-*]|\d+\.) `([^`]+)`")]
    private static partial Regex Item();
}

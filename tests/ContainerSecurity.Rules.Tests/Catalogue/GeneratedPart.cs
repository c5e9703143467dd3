using System;
using System.IO;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>The part of a page that is generated from the descriptors. The text around it is written manually.</summary>
internal sealed class GeneratedPart(string path)
{
    /// <summary>Whether outdated parts are rewritten instead of reported.</summary>
    public static bool IsUpdate { get; } = Environment.GetEnvironmentVariable("CONTAINERSECURITY_UPDATE_DOCS") == "1";

    /// <summary>Compares the part with its markers, or writes it.</summary>
    /// <returns>The position of the part in the page.</returns>
    public int Check(string expected)
    {
        var text = File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
        var (start, end) = (text.IndexOf(RulePageHeader.Begin, StringComparison.Ordinal), text.IndexOf(RulePageHeader.End, StringComparison.Ordinal));
        start.Should().BeGreaterThanOrEqualTo(0, "the generated part of {0} begins with {1}", path, RulePageHeader.Begin);
        end.Should().BeGreaterThan(start, "the generated part of {0} ends with {1}", path, RulePageHeader.End);
        end += RulePageHeader.End.Length;
        if (IsUpdate && text[start..end] != expected)
            File.WriteAllText(path, text[..start] + expected + text[end..]);
        else
            text[start..end].Should().Be(expected, "the generated part of {0} must be up to date: run these tests with CONTAINERSECURITY_UPDATE_DOCS=1", path);
        return start;
    }
}

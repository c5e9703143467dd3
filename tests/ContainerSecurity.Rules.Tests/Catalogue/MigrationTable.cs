using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>Writes the part of a migration page that maps the checks of a tool to rules.</summary>
internal static class MigrationTable
{
    /// <summary>The generated part.</summary>
    /// <param name="tool">The tool's name in equivalents, such as <c>hadolint</c>.</param>
    /// <param name="descriptors">All descriptors, those of the engine too.</param>
    /// <param name="notCovered">The rows of the checks without an equivalent rule.</param>
    public static string Write(string tool, IEnumerable<DiagnosticDescriptor> descriptors, IEnumerable<string> notCovered)
    {
        var prefix = tool + ":";
        var pairs = descriptors.SelectMany(d => d.Equivalents.Where(e => e.StartsWith(prefix, StringComparison.Ordinal)).Select(e => (Check: e[prefix.Length..], Rule: d)))
            .OrderBy(p => p.Check, StringComparer.Ordinal).ThenBy(p => p.Rule.Id, StringComparer.Ordinal).ToList();
        var text = new StringBuilder($"{RulePageHeader.Begin}\n| {tool} | rule | severity | preset | reports |\n|---|---|---|---|---|\n");
        foreach (var (check, rule) in pairs)
            text.Append($"| `{check}` | {Link(rule)} | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {Preset(rule)} | {rule.Title.Replace("|", "\\|", StringComparison.Ordinal)} |\n");

        // Only rows of two cells: the table of three cells lists intentional differences.
        var others = notCovered.Where(row => row.StartsWith($"| `{prefix}", StringComparison.Ordinal) && row.Split(" | ").Length == 2).Select(row => row.Replace($"`{prefix}", "`", StringComparison.Ordinal)).ToList();
        if (others.Count > 0)
            text.Append($"\nChecks without an equivalent rule:\n\n| {tool} | reason |\n|---|---|\n").AppendJoin('\n', others).Append('\n');
        return text.Append(RulePageHeader.End).ToString();
    }

    // Diagnostics of the engine and the parsers are always on and have no page.
    private static bool IsEngine(DiagnosticDescriptor rule) => rule.Category == Categories.Engine;

    private static string Link(DiagnosticDescriptor rule) => IsEngine(rule) ? rule.Id : $"[{rule.Id}](../../rules/{rule.Id}.md)";

    private static string Preset(DiagnosticDescriptor rule) => IsEngine(rule) ? "always" : rule.Preset.ToString().ToLowerInvariant();
}

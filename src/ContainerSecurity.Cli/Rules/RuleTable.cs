using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ContainerSecurity.Cli.Rules;

/// <summary>Writes rules as a table: one line per rule, truncated to the terminal width.</summary>
internal static class RuleTable
{
    private const int MinTitle = 20;

    public static void Write(IReadOnlyCollection<DiagnosticDescriptor> descriptors, TextWriter output, int width)
    {
        var idWidth = Math.Max(2, descriptors.Select(d => d.Id.Length).DefaultIfEmpty().Max());
        var titleWidth = Math.Max(MinTitle, width - idWidth - "  warning  recommended  ".Length);
        WriteLine(output, "ID".PadRight(idWidth), "SEVERITY", "PRESET", "TITLE");
        foreach (var descriptor in descriptors)
        {
            var title = descriptor.Title.Length > titleWidth ? descriptor.Title[..(titleWidth - 1)] + "\u2026" : descriptor.Title;
            WriteLine(output, descriptor.Id.PadRight(idWidth), descriptor.DefaultSeverity.ToString().ToLowerInvariant(), descriptor.Preset.ToString().ToLowerInvariant(), title);
        }

        output.Write($"{descriptors.Count} rules\n");
    }

    private static void WriteLine(TextWriter output, string id, string severity, string preset, string title) =>
        output.Write($"{id}  {severity,-8} {preset,-11}  {title}\n");
}

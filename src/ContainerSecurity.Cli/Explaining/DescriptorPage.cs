using System.Collections.Generic;
using System.Globalization;

namespace ContainerSecurity.Cli.Explaining;

/// <summary>Writes the texts of a descriptor, for rules without a page.</summary>
internal static class DescriptorPage
{
    public static void Write(DiagnosticDescriptor descriptor, Rule? rule, TerminalPage page)
    {
        page.Title($"{descriptor.Id}: {descriptor.Title}");
        page.Paragraph(descriptor.Description);
        page.Paragraph(descriptor.Remediation);
        var rows = new List<(string Label, string Value)> { ("Severity", Severity(descriptor)), ("Category", descriptor.Category) };
        if (rule is not null)
            rows.Add(("Preset", descriptor.Preset.ToString().ToLowerInvariant()));
        Add("Standards", descriptor.Standards);
        Add("Same check elsewhere", descriptor.Equivalents);
        foreach (var option in rule?.Options ?? [])
            rows.Add(($"Option {option.Name}", $"{option.Description.TrimEnd('.')}; {option.Expected}, by default {option.DefaultJson}"));
        if (descriptor.HelpLink.Length > 0)
            rows.Add(("Help", descriptor.HelpLink));
        page.Rows(rows);

        void Add(string label, IReadOnlyCollection<string> values)
        {
            if (values.Count > 0)
                rows.Add((label, string.Join(", ", values)));
        }
    }

    private static string Severity(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity.ToString().ToLowerInvariant()
        + (descriptor.SecuritySeverity is { } risk ? string.Create(CultureInfo.InvariantCulture, $", risk {risk:0.0} of 10") : "");
}

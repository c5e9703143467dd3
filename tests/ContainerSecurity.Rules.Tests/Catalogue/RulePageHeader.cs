using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>Writes the parts that are generated from descriptors: the header of a rule's page, and the index of all pages.</summary>
internal static class RulePageHeader
{
    public const string Begin = "<!-- generated -->";
    public const string End = "<!-- /generated -->";

    private static readonly (InputKinds Platform, string Name)[] PlatformNames =
    [
        (InputKinds.Dockerfile, "Dockerfiles"), (InputKinds.Kubernetes, "Kubernetes manifests"), (InputKinds.ContainerInstances, "Azure container groups"),
        (InputKinds.Azure, "Azure resources"), (InputKinds.Image, "built images"), (InputKinds.Project, "projects that the .NET SDK publishes"),
    ];

    public static string Write(DiagnosticDescriptor descriptor, IEnumerable<RuleOption> options)
    {
        var text = new StringBuilder($"{Begin}\n# {descriptor.Id}: {descriptor.Title}\n\n{descriptor.Description}\n\n{descriptor.Remediation}\n\n| | |\n|---|---|\n");
        Row("Severity", descriptor.DefaultSeverity.ToString().ToLowerInvariant() + (descriptor.SecuritySeverity is { } risk ? FormattableString.Invariant($", risk {risk:0.0} of 10") : ""));
        Row("Category", descriptor.Category);
        Row("Preset", Presets(descriptor.Preset));
        Row("Applies to", string.Join(", ", PlatformNames.Where(p => descriptor.AppliesTo.HasFlag(p.Platform)).Select(p => p.Name)));
        Row("Fix", descriptor.HasFix ? "yes" : "no");
        Row("Standards", Codes(descriptor.Standards));
        Row("Same check elsewhere", Codes(descriptor.Equivalents));
        foreach (var option in options)
            Row($"Option `{option.Name}`", $"{option.Description.TrimEnd('.')}; {option.Expected}, by default `{option.DefaultJson}`");
        return text.Append(End).ToString();

        void Row(string name, string value) => text.Append($"| {name} | {value.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
    }

    /// <summary>The index of all pages.</summary>
    public static string WriteIndex(IEnumerable<DiagnosticDescriptor> descriptors)
    {
        var text = new StringBuilder("# Rules\n\nThis page is generated. Diagnostics of the engine and the parsers (CNS0001 to CNS0499) are always on and not listed here.\n");
        foreach (var category in descriptors.OrderBy(d => d.Id, StringComparer.Ordinal).GroupBy(d => d.Category))
        {
            text.Append($"\n## {category.Key}\n\n| Id | Title | Severity | Preset |\n|---|---|---|---|\n");
            foreach (var descriptor in category)
                text.Append($"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.Title.Replace("|", "\\|", StringComparison.Ordinal)} | {descriptor.DefaultSeverity.ToString().ToLowerInvariant()} | {descriptor.Preset.ToString().ToLowerInvariant()} |\n");
        }

        return text.ToString();
    }

    private static string Presets(RulePreset smallest) => string.Join(", ", Enum.GetValues<RulePreset>().Where(p => p >= smallest).Select(p => p.ToString().ToLowerInvariant()));

    private static string Codes(IEnumerable<string> texts) => string.Join(", ", texts.Select(t => $"`{t}`").DefaultIfEmpty("none"));
}

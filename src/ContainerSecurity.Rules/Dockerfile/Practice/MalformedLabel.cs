using System;
using System.Globalization;
using System.Linq;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class MalformedLabel() : Rule(new()
{
    Id = "CNS8088",
    Title = "OCI label has a malformed value",
    MessageFormat = "Label '{0}' has a malformed value; write {1}",
    Category = Categories.Building,
    Description = "The OCI image specification defines the format of these labels. Tools ignore or misread values in another format.",
    Remediation = "Write the value in the format of the specification.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3051", "hadolint:DL3052", "hadolint:DL3053"],
})
{
    private const string Prefix = "org.opencontainers.image.";

    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            var stage = context.Node;
            // Inherited labels are reported in their own stage.
            foreach (var label in stage.Labels.Where(l => l.Key.Location.Span.Start > stage.Location.Span.Start))
            {
                if (label is not { Key.Value: { } key, Value: { IsKnown: true, Value: { } value } } || !key.StartsWith(Prefix, StringComparison.Ordinal))
                    continue;
                if (Expected(key.Substring(Prefix.Length), value) is { } expected)
                    context.Report(label.Value.Location, key, expected);
            }
        });

    // Source: OCI image specification 1.1, "Annotations", pre-defined annotation keys.
    private static string? Expected(string name, string value) => name switch
    {
        _ when value.Length == 0 => "a non-empty value",
        "url" or "source" or "documentation" => Uri.TryCreate(value, UriKind.Absolute, out _) ? null : "a URL",
        "created" => value.IndexOf('T') > 0 && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _) ? null : "an RFC 3339 timestamp such as 2026-01-31T12:00:00Z",
        _ => null,
    };
}

using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>What the engine and the parsers report. They are no rules: they are always on.</summary>
public static class EngineDescriptors
{
    /// <summary>CNS0001: a rule threw.</summary>
    public static DiagnosticDescriptor RuleThrew { get; } = Make("CNS0001", DiagnosticSeverity.Warning, "A rule failed",
        "Rule {0} failed with {1}: {2}", "A rule has a defect: it threw an exception, so this file was not checked by it. All other rules went on.",
        "Report it to the author of the rule; turn the rule off until it is mended.");

    /// <summary>CNS0002: the configuration has a mistake.</summary>
    public static DiagnosticDescriptor InvalidConfiguration { get; } = Make("CNS0002", DiagnosticSeverity.Error, "The configuration has a mistake",
        "{0}", "A key, id or value in the configuration means nothing, so it has no effect.", "Correct it as the message says.");

    /// <summary>CNS0003: a file cannot be read.</summary>
    public static DiagnosticDescriptor UnreadableFile { get; } = Make("CNS0003", DiagnosticSeverity.Error, "A file cannot be read",
        "{0}", "A file that was to be analysed could not be read as text, so nothing is known about it.", "Make it readable, in UTF-8, or leave it out.");

    /// <summary>CNS0004: a suppression names an id that no rule has.</summary>
    public static DiagnosticDescriptor UnknownSuppression { get; } = Make("CNS0004", DiagnosticSeverity.Warning, "A suppression names an unknown rule",
        "No rule has the id '{0}'{1}", "A suppression that names no rule suppresses nothing.", "Correct the id or remove the comment.");

    /// <summary>CNS0005: a suppression suppresses nothing.</summary>
    public static DiagnosticDescriptor UnusedSuppression { get; } = Make("CNS0005", DiagnosticSeverity.Info, "A suppression is not needed",
        "Nothing is reported here for '{0}'; remove the suppression", "A suppression that suppresses nothing hides the next fault of that kind.", "Remove it.");

    /// <summary>CNS0006: a limit was reached.</summary>
    public static DiagnosticDescriptor LimitReached { get; } = Make("CNS0006", DiagnosticSeverity.Error, "A limit was reached",
        "{0}", "The file is larger or more deeply nested than is read, so a part of it was not analysed.", "Split the file, or raise the limit if you trust it.");

    /// <summary>CNS0007: a rule pack cannot be loaded.</summary>
    public static DiagnosticDescriptor RulePackFailed { get; } = Make("CNS0007", DiagnosticSeverity.Error, "A rule pack cannot be loaded",
        "{0}", "The rules of the pack were not run.", "Correct the path, or build the pack against this version of ContainerSecurity.Core.");

    /// <summary>CNS0101: a Dockerfile does not follow the grammar.</summary>
    public static DiagnosticDescriptor DockerfileSyntax { get; } = Make("CNS0101", DiagnosticSeverity.Error, "The Dockerfile has a syntax error",
        "{0}", "BuildKit refuses the file. What could be read was analysed all the same.", "Correct the instruction as the message says.") with
    {
        Equivalents =
        [
            "hadolint:DL1000", "hadolint:DL3043", "hadolint:DL3061",
            "datadog:first_instruction_should_be_arg_or_from", "datadog:should_specify_base_image", "datadog:from_or_maintainer_cannot_be_triggered_within_onbuild",
        ],
    };

    /// <summary>CNS0103: a file that was asked for is none of the kinds that are analysed.</summary>
    public static DiagnosticDescriptor Unrecognized { get; } = Make("CNS0103", DiagnosticSeverity.Warning, "The file was not recognised",
        "'{0}' is no Dockerfile, Kubernetes manifest, ACI container group, ARM template or Bicep file; it was not analysed",
        "A file that was named to be analysed is of no kind that is known, so nothing is known about it.", "Leave it out, or say what it is.");

    /// <summary>CNS0201: a template that is not YAML.</summary>
    public static DiagnosticDescriptor UnrenderedTemplate { get; } = Make("CNS0201", DiagnosticSeverity.Info, "A template was not analysed",
        "This is a template that is not YAML before it is rendered; analyse what 'helm template' or 'kustomize build' prints",
        "Templates can only be analysed after they are rendered.", "Render it and analyse the result.");

    /// <summary>CNS0202: YAML that cannot be read.</summary>
    public static DiagnosticDescriptor YamlSyntax { get; } = Make("CNS0202", DiagnosticSeverity.Error, "The YAML has a syntax error",
        "{0}", "The document could not be read, so it was not analysed. Other documents of the file were.", "Correct the YAML as the message says.");

    /// <summary>CNS0203: a key that is given twice.</summary>
    public static DiagnosticDescriptor DuplicateKey { get; } = Make("CNS0203", DiagnosticSeverity.Warning, "A key is given twice",
        "The key '{0}' was given before in this mapping; the last one counts, and strict readers refuse the file",
        "Readers differ in which of two equal keys they take, so what is reviewed may not be what is deployed.", "Remove one of them.");

    /// <summary>CNS0204: a value of the wrong type.</summary>
    public static DiagnosticDescriptor WrongType { get; } = Make("CNS0204", DiagnosticSeverity.Warning, "A value has the wrong type",
        "'{0}' must be {1}; the value here is taken as not known", "The platform refuses the object, or reads the value as something else.", "Write a value of the right type.");

    /// <summary>CNS0301: JSON that cannot be read.</summary>
    public static DiagnosticDescriptor JsonSyntax { get; } = Make("CNS0301", DiagnosticSeverity.Error, "The JSON has a syntax error",
        "{0}", "The file could not be read whole; what could be read was analysed.", "Correct the JSON as the message says.");

    /// <summary>CNS0302: Bicep that cannot be read.</summary>
    public static DiagnosticDescriptor BicepSyntax { get; } = Make("CNS0302", DiagnosticSeverity.Error, "The Bicep file has a syntax error",
        "{0}", "The compiler refuses the file. What could be read was analysed all the same.", "Correct the line as the message says.");

    /// <summary>All of them, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        RuleThrew, InvalidConfiguration, UnreadableFile, UnknownSuppression, UnusedSuppression, LimitReached, RulePackFailed,
        DockerfileSyntax, Unrecognized, UnrenderedTemplate, YamlSyntax, DuplicateKey, WrongType, JsonSyntax, BicepSyntax,
    ];

    private static DiagnosticDescriptor Make(string id, DiagnosticSeverity severity, string title, string message, string description, string remediation) => new()
    {
        Id = id,
        Title = title,
        MessageFormat = message,
        Category = Categories.Engine,
        Description = description,
        Remediation = remediation,
        DefaultSeverity = severity,
        Preset = RulePreset.Minimal,
    };
}

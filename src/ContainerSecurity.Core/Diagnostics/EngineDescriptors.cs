using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>The diagnostics of the engine and the parsers. They are not rules: they are always on.</summary>
public static class EngineDescriptors
{
    /// <summary>CNS0001: a rule threw an exception.</summary>
    public static DiagnosticDescriptor RuleThrew { get; } = Make("CNS0001", DiagnosticSeverity.Error, "A rule failed",
        "Rule {0} failed with {1}: {2}", "A rule threw an exception because of a defect, so it did not check this file. All other rules ran.",
        "Report the defect to the author of the rule, and turn the rule off until it is fixed.");

    /// <summary>CNS0002: the configuration is invalid.</summary>
    public static DiagnosticDescriptor InvalidConfiguration { get; } = Make("CNS0002", DiagnosticSeverity.Error, "Configuration is invalid",
        "{0}", "A key, id or value in the configuration is not valid, so it has no effect.", "Correct it as described in the message.");

    /// <summary>CNS0003: a file cannot be read.</summary>
    public static DiagnosticDescriptor UnreadableFile { get; } = Make("CNS0003", DiagnosticSeverity.Error, "File cannot be read",
        "{0}", "A file could not be read as text, so it was not analysed.", "Make it readable, save it in UTF-8, or exclude it.");

    /// <summary>CNS0004: a suppression names an unknown id.</summary>
    public static DiagnosticDescriptor UnknownSuppression { get; } = Make("CNS0004", DiagnosticSeverity.Warning, "Suppression names an unknown rule",
        "No rule has the id '{0}'{1}", "A suppression without an existing rule suppresses nothing.", "Correct the id or remove the comment.");

    /// <summary>CNS0005: a suppression matches no finding.</summary>
    public static DiagnosticDescriptor UnusedSuppression { get; } = Make("CNS0005", DiagnosticSeverity.Info, "Suppression is unnecessary",
        "No finding of '{0}' is reported here; remove the suppression", "An unnecessary suppression hides the next finding of that rule.", "Remove the suppression.");

    /// <summary>CNS0006: a limit is exceeded.</summary>
    public static DiagnosticDescriptor LimitReached { get; } = Make("CNS0006", DiagnosticSeverity.Error, "Limit exceeded",
        "{0}", "The file is too large or too deeply nested, so a part of it was not analysed.", "Split the file, or raise the limit if you trust the file.");

    /// <summary>CNS0007: a rule pack cannot be loaded.</summary>
    public static DiagnosticDescriptor RulePackFailed { get; } = Make("CNS0007", DiagnosticSeverity.Error, "Rule pack cannot be loaded",
        "{0}", "The rules of the pack did not run.", "Correct the path, or build the pack against this version of ContainerSecurity.Core.");

    /// <summary>CNS0101: a Dockerfile has a syntax error.</summary>
    public static DiagnosticDescriptor DockerfileSyntax { get; } = Make("CNS0101", DiagnosticSeverity.Error, "Dockerfile has a syntax error",
        "{0}", "BuildKit rejects the file. The valid parts were analysed anyway.", "Correct the instruction as described in the message.") with
    {
        Equivalents =
        [
            "hadolint:DL1000", "hadolint:DL3043", "hadolint:DL3061",
            "datadog:first_instruction_should_be_arg_or_from", "datadog:should_specify_base_image", "datadog:from_or_maintainer_cannot_be_triggered_within_onbuild",
        ],
    };

    /// <summary>CNS0103: an input file has an unsupported type.</summary>
    public static DiagnosticDescriptor Unrecognized { get; } = Make("CNS0103", DiagnosticSeverity.Warning, "File type is not recognised",
        "'{0}' is not a Dockerfile, Kubernetes manifest, ACI container group, ARM template or Bicep file; it was not analysed",
        "An input file has an unsupported type, so it was not analysed.", "Remove the file from the input, or correct its name or content.");

    /// <summary>CNS0201: a template is not valid YAML before it is rendered.</summary>
    public static DiagnosticDescriptor UnrenderedTemplate { get; } = Make("CNS0201", DiagnosticSeverity.Info, "Template was not analysed",
        "This template is not valid YAML before rendering; analyse the output of 'helm template' or 'kustomize build'",
        "Templates can only be analysed after rendering.", "Render the template and analyse the output.");

    /// <summary>CNS0202: a YAML document has a syntax error.</summary>
    public static DiagnosticDescriptor YamlSyntax { get; } = Make("CNS0202", DiagnosticSeverity.Error, "YAML has a syntax error",
        "{0}", "The document could not be parsed, so it was not analysed. Other documents of the file were.", "Correct the YAML as described in the message.");

    /// <summary>CNS0203: a key is defined more than once.</summary>
    public static DiagnosticDescriptor DuplicateKey { get; } = Make("CNS0203", DiagnosticSeverity.Warning, "Key is defined twice",
        "Key '{0}' is already defined in this mapping and the last one wins; remove one of them",
        "Parsers differ in which of two equal keys they use, and strict parsers reject the file, so the reviewed value may not be the deployed one.", "Remove one of them.");

    /// <summary>CNS0204: a value has the wrong type.</summary>
    public static DiagnosticDescriptor WrongType { get; } = Make("CNS0204", DiagnosticSeverity.Warning, "Value has the wrong type",
        "'{0}' must be {1}", "The platform rejects the object or interprets the value differently.", "Use a value of the correct type.");

    /// <summary>CNS0205: a chart or kustomization could not be rendered.</summary>
    public static DiagnosticDescriptor NotRendered { get; } = Make("CNS0205", DiagnosticSeverity.Warning, "Deployment cannot be rendered",
        "The {0} was not analyzed as it is deployed: {1}", "The deployed objects are not known, so each manifest was analyzed as it is written.", "Correct what the message names, or make it available offline.");

    /// <summary>CNS0301: a JSON document has a syntax error.</summary>
    public static DiagnosticDescriptor JsonSyntax { get; } = Make("CNS0301", DiagnosticSeverity.Error, "JSON has a syntax error",
        "{0}", "The file could not be parsed completely; the valid parts were analysed.", "Correct the JSON as described in the message.");

    /// <summary>CNS0302: a Bicep file has a syntax error.</summary>
    public static DiagnosticDescriptor BicepSyntax { get; } = Make("CNS0302", DiagnosticSeverity.Error, "Bicep file has a syntax error",
        "{0}", "The Bicep compiler rejects the file. The valid parts were analysed anyway.", "Correct the line as described in the message.");

    /// <summary>CNS0303: a Bicep file has placeholders that a tool replaces before it is compiled.</summary>
    public static DiagnosticDescriptor TemplatePlaceholders { get; } = Make("CNS0303", DiagnosticSeverity.Info, "File contains placeholders of another tool",
        "The file contains placeholders such as '{0}'; their values are treated as unknown", "Bicep cannot compile the file before a tool replaces the placeholders, so their values are not analysed.",
        "Analyse the file after the placeholders are replaced.");

    /// <summary>CNS0304: a module is in a registry.</summary>
    public static DiagnosticDescriptor ModuleNotAnalyzed { get; } = Make("CNS0304", DiagnosticSeverity.Info, "Registry module was not analysed",
        "Module '{0}' is in a registry, so the resources that it deploys were not analysed; analyse the output of 'bicep build'",
        "Only modules in local files are analysed.", "Analyse the compiled template, which contains the module.");

    /// <summary>All engine descriptors in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        RuleThrew, InvalidConfiguration, UnreadableFile, UnknownSuppression, UnusedSuppression, LimitReached, RulePackFailed,
        DockerfileSyntax, Unrecognized, UnrenderedTemplate, YamlSyntax, DuplicateKey, WrongType, NotRendered, JsonSyntax, BicepSyntax, TemplatePlaceholders, ModuleNotAnalyzed,
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

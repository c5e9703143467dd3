using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>A kind of finding: its identity, texts and default severity.</summary>
public sealed record DiagnosticDescriptor
{
    /// <summary>The id: a prefix of 2 to 12 capital letters and 3 to 5 digits, such as <c>CNS2002</c>. It is never reused for another problem.</summary>
    public required string Id { get; init; }

    /// <summary>The problem in a few words, without a full stop.</summary>
    public required string Title { get; init; }

    /// <summary>The message, with <c>{0}</c>, <c>{1}</c> for the arguments of each finding. It names the affected element and says what to do.</summary>
    public required string MessageFormat { get; init; }

    /// <summary>The category; see <see cref="Categories"/>.</summary>
    public required string Category { get; init; }

    /// <summary>The risk that the rule protects against, in one or more sentences.</summary>
    public required string Description { get; init; }

    /// <summary>The remedy, in one or more sentences.</summary>
    public required string Remediation { get; init; }

    /// <summary>The severity of the finding unless the configuration changes it.</summary>
    public required DiagnosticSeverity DefaultSeverity { get; init; }

    /// <summary>The smallest preset that contains the rule.</summary>
    public RulePreset Preset { get; init; } = RulePreset.Recommended;

    /// <summary>Whether the rule is enabled without a configuration, that is, contained in <see cref="RulePreset.Recommended"/>.</summary>
    public bool IsEnabledByDefault => Preset <= RulePreset.Recommended;

    /// <summary>The severity of the risk from 0 to 10, SARIF's <c>security-severity</c>; null for a rule that is not about security.</summary>
    public double? SecuritySeverity { get; init; }

    /// <summary>The kinds of input that the rule analyzes.</summary>
    public InputKinds AppliesTo { get; init; }

    /// <summary>The version of the pack that introduced the rule, for <c>rulesVersion</c> in the configuration.</summary>
    public string Since { get; init; } = RulesVersion.First;

    /// <summary>The same check in other tools, as <c>tool:id</c>, for example <c>hadolint:DL3002</c>. Their suppression comments are honored.</summary>
    public ImmutableArray<string> Equivalents { get; init; } = [];

    /// <summary>The requirements of standards that the rule checks, for example <c>CIS-DOCKER:4.1</c>, <c>PSS:restricted</c>, <c>CWE-250</c>.</summary>
    public ImmutableArray<string> Standards { get; init; } = [];

    /// <summary>Whether some findings have a <see cref="CodeFix"/>.</summary>
    public bool HasFix { get; init; }

    /// <summary>The address of the rule's page: the one stated here, else the one that its pack of rules gives it; empty where there is none.</summary>
    public string HelpLink
    {
        get => field ?? (HelpBase is { } address ? $"{address}{Id}.md" : "");
        init;
    }

    internal string? HelpBase { get; set; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Title}";
}

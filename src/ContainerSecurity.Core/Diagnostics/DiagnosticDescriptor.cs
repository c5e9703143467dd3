using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>Says what a kind of finding is: its identity, its texts and its weight. A rule reads as a card.</summary>
public sealed record DiagnosticDescriptor
{
    /// <summary>The id: a prefix of 2 to 12 capital letters and 3 to 5 digits, such as <c>CNS2002</c>. It is never used again for another fault.</summary>
    public required string Id { get; init; }

    /// <summary>The fault in a few words, without a full stop.</summary>
    public required string Title { get; init; }

    /// <summary>The message, with <c>{0}</c>, <c>{1}</c> for the arguments that are given when it is reported. It names the thing and says what to do.</summary>
    public required string MessageFormat { get; init; }

    /// <summary>The concern; see <see cref="Categories"/>.</summary>
    public required string Category { get; init; }

    /// <summary>What the rule protects from, in a sentence or more.</summary>
    public required string Description { get; init; }

    /// <summary>What to do about it, in a sentence or more.</summary>
    public required string Remediation { get; init; }

    /// <summary>What the finding does to a build unless the configuration says otherwise.</summary>
    public required DiagnosticSeverity DefaultSeverity { get; init; }

    /// <summary>The smallest preset that has the rule.</summary>
    public RulePreset Preset { get; init; } = RulePreset.Recommended;

    /// <summary>Whether the rule is on without a configuration: it is in <see cref="RulePreset.Recommended"/>.</summary>
    public bool IsEnabledByDefault => Preset <= RulePreset.Recommended;

    /// <summary>The weight of the risk from 0 to 10, SARIF's <c>security-severity</c>; null for a rule that is not about security.</summary>
    public double? SecuritySeverity { get; init; }

    /// <summary>The kinds of input that the rule looks at.</summary>
    public Platforms AppliesTo { get; init; }

    /// <summary>The version of the pack that first has the rule, for <c>rulesVersion</c> in the configuration.</summary>
    public string Since { get; init; } = RulesVersion.First;

    /// <summary>The same check elsewhere, as <c>tool:id</c>, for example <c>hadolint:DL3002</c>. Their suppression comments are honoured.</summary>
    public ImmutableArray<string> Equivalents { get; init; } = [];

    /// <summary>Where standards ask for it, for example <c>CIS-DOCKER:4.1</c>, <c>PSS:restricted</c>, <c>CWE-250</c>.</summary>
    public ImmutableArray<string> Standards { get; init; } = [];

    /// <summary>Whether some findings come with a <see cref="CodeFix"/>.</summary>
    public bool HasFix { get; init; }

    /// <summary>The address of the rule's page: the one stated here, else the one that its pack gives it (<see cref="RulePack.HelpBase"/>); empty where there is none.</summary>
    public string HelpLink
    {
        get => field ?? (HelpBase is { } address ? $"{address}{Id}.md" : "");
        init;
    }

    internal string? HelpBase { get; set; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Title}";
}

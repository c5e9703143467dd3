namespace ContainerSecurity;

/// <summary>Which rules are on, at which severity and with which options, and what is excepted.</summary>
public sealed record AnalyzerConfiguration
{
    /// <summary>The preset <see cref="RulePreset.Recommended"/> and nothing else.</summary>
    public static AnalyzerConfiguration Default { get; } = new();

    /// <summary>The rules to start from.</summary>
    public RulePreset Preset { get; init; } = RulePreset.Recommended;
}

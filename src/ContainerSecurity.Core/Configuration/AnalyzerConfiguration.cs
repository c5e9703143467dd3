using System;
using System.Collections.Immutable;
using System.IO;
using ContainerSecurity.Deployments;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Suppressions;

namespace ContainerSecurity;

/// <summary>The configuration of an analysis: enabled rules with their severities and options, and exemptions.</summary>
public sealed record AnalyzerConfiguration
{
    /// <summary>The default configuration: the preset <see cref="RulePreset.Recommended"/>.</summary>
    public static AnalyzerConfiguration Default { get; } = new();

    /// <summary>The preset of enabled rules.</summary>
    public RulePreset Preset { get; init; } = RulePreset.Recommended;

    /// <summary>The version (such as <c>0.1</c>) that limits the preset: newer rules stay disabled. Null for no limit.</summary>
    public string? RulesVersion { get; init; }

    /// <summary>
    /// If not empty, only rules that one of these standards requires are enabled, regardless of the preset. <c>PSS:restricted</c> includes
    /// <c>PSS:baseline</c>, and a name without a section (<c>CIS-DOCKER</c>) includes all of its sections.
    /// </summary>
    public ImmutableArray<string> Standards { get; init; } = [];

    /// <summary>Settings for all files. Each key occurs once.</summary>
    public ImmutableArray<RuleSetting> Rules { get; init; } = [];

    /// <summary>Settings for some files; a later one takes precedence.</summary>
    public ImmutableArray<ConfigurationOverride> Overrides { get; init; } = [];

    /// <summary>The exemptions: findings that were accepted.</summary>
    public ImmutableArray<RuleExemption> Exceptions { get; init; } = [];

    /// <summary>The ids, prefixes or <c>*</c> that comments and annotations in files may suppress; empty for none.</summary>
    public ImmutableArray<string> InlineSuppressions { get; init; } = ["*"];

    /// <summary>The path of the baseline; null when there is none. Core opens no files: the host reads it into <see cref="Baseline"/>.</summary>
    public string? BaselinePath { get; init; }

    /// <summary>The baseline of known findings; null when there is none.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>The target version of Kubernetes (such as <c>1.31</c>); null for the newest known version.</summary>
    public string? KubernetesVersion { get; init; }

    /// <summary>Whether a host may run ShellCheck on scripts.</summary>
    public bool ShellCheck { get; init; }

    /// <summary>
    /// The script checker; null when there is none. Core starts no programs: a host provides it if <see cref="ShellCheck"/> is enabled and the
    /// program is installed.
    /// </summary>
    public IScriptChecker? ScriptChecker { get; init; }

    /// <summary>
    /// The builds of images, by image reference. A host passes them to
    /// <see cref="DocumentSet.Create(System.Collections.Generic.IEnumerable{Document}, System.Collections.Generic.IEnumerable{ImageBuild})"/>.
    /// </summary>
    public ImmutableSortedDictionary<string, ImageBuild> Images { get; init; } = ImmutableSortedDictionary.Create<string, ImageBuild>(StringComparer.Ordinal);

    /// <summary>Which files are deployed together, where their folders do not tell; the first one that fits counts.</summary>
    public ImmutableArray<UnitSetting> Units { get; init; } = [];

    /// <summary>Today's date, for exemptions that expire; null if none expires. Core reads no clock.</summary>
    public DateTime? Today { get; init; }

    /// <summary>The number of documents that are analyzed in parallel; 0 for the number of processors. It does not affect the result.</summary>
    public int MaxDegreeOfParallelism { get; init; }

    /// <summary>The severity of a descriptor in a file; null if it is disabled.</summary>
    /// <param name="descriptor">The descriptor.</param>
    /// <param name="path">The path of the file; it is not opened.</param>
    public DiagnosticSeverity? GetSeverity(DiagnosticDescriptor descriptor, string path) =>
        new EffectiveConfiguration(this, RuleCatalog.Engine).ForFile(path).GetSeverity(descriptor);

    /// <summary>Whether only <see cref="RulesVersion"/> disables a rule: the preset contains it, and no setting enables or disables it.</summary>
    /// <param name="descriptor">The kind of finding.</param>
    public bool IsLeftOutByVersion(DiagnosticDescriptor descriptor) => SeverityResolver.IsLeftOut(this, Guard.NotNull(descriptor));

    /// <summary>Writes the configuration as JSON, in the format of <see cref="ConfigurationReader"/>, to show the effective settings.</summary>
    /// <param name="output">The output.</param>
    public void WriteJson(TextWriter output) => Guard.NotNull(output).Write(ConfigurationWriter.Write(this));
}

using System;
using System.Collections.Immutable;
using System.IO;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Suppressions;

namespace ContainerSecurity;

/// <summary>Which rules are on, at which severity and with which options, and what is excepted.</summary>
public sealed record AnalyzerConfiguration
{
    /// <summary>The preset <see cref="RulePreset.Recommended"/> and nothing else.</summary>
    public static AnalyzerConfiguration Default { get; } = new();

    /// <summary>The rules to start from.</summary>
    public RulePreset Preset { get; init; } = RulePreset.Recommended;

    /// <summary>The version (such as <c>0.1</c>) whose rules the preset has: newer ones stay off. Null for all.</summary>
    public string? RulesVersion { get; init; }

    /// <summary>
    /// Only rules that one of these standards asks for are on, whatever the preset; empty for no such limit. <c>PSS:restricted</c> has
    /// <c>PSS:baseline</c> in it, and a name without a section (<c>CIS-DOCKER</c>) has all of its sections.
    /// </summary>
    public ImmutableArray<string> Standards { get; init; } = [];

    /// <summary>Settings for all files. A key stands once.</summary>
    public ImmutableArray<RuleSetting> Rules { get; init; } = [];

    /// <summary>Settings for some files; a later one goes before an earlier one.</summary>
    public ImmutableArray<ConfigurationOverride> Overrides { get; init; } = [];

    /// <summary>Findings that were accepted.</summary>
    public ImmutableArray<RuleException> Exceptions { get; init; } = [];

    /// <summary>The ids, prefixes or <c>*</c> that comments and annotations in files may suppress; empty for none.</summary>
    public ImmutableArray<string> InlineSuppressions { get; init; } = ["*"];

    /// <summary>The path of the baseline as a host finds it, or null. Core opens no files: the host reads it into <see cref="Baseline"/>.</summary>
    public string? BaselinePath { get; init; }

    /// <summary>The findings that were there before, or null.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>The version of Kubernetes that manifests are for (such as <c>1.31</c>), or null for the newest that the rules know.</summary>
    public string? KubernetesVersion { get; init; }

    /// <summary>Whether a host may run ShellCheck over scripts.</summary>
    public bool ShellCheck { get; init; }

    /// <summary>What checks scripts, or null. Core starts no programs: a host gives it where <see cref="ShellCheck"/> is asked for and the program is there.</summary>
    public IScriptChecker? ScriptChecker { get; init; }

    /// <summary>How images are built, by the reference that is written. A host hands them to <see cref="DocumentSet.Create(System.Collections.Generic.IEnumerable{Document}, System.Collections.Generic.IEnumerable{ImageBuild})"/>.</summary>
    public ImmutableSortedDictionary<string, ImageBuild> Images { get; init; } = ImmutableSortedDictionary.Create<string, ImageBuild>(StringComparer.Ordinal);

    /// <summary>The date of today, for exceptions that end; null lets them all count. Core reads no clock.</summary>
    public DateTime? Today { get; init; }

    /// <summary>How many documents are looked at side by side; 0 for the number of processors. The result does not depend on it.</summary>
    public int MaxDegreeOfParallelism { get; init; }

    /// <summary>The severity of a kind of finding in a file, or null where it is off.</summary>
    /// <param name="descriptor">The kind of finding.</param>
    /// <param name="path">The path of the file.</param>
    public DiagnosticSeverity? GetSeverity(DiagnosticDescriptor descriptor, string path) =>
        new EffectiveConfiguration(this, RuleCatalog.Engine).ForFile(path).GetSeverity(descriptor);

    /// <summary>Whether <see cref="RulesVersion"/> alone keeps a rule off: the preset has it, and no setting turns it on or off.</summary>
    /// <param name="descriptor">The kind of finding.</param>
    public bool IsLeftOutByVersion(DiagnosticDescriptor descriptor) => SeverityResolver.IsLeftOut(this, Guard.NotNull(descriptor));

    /// <summary>Writes the configuration as JSON, in the form that <see cref="ConfigurationReader"/> reads, for people who ask what counts.</summary>
    /// <param name="output">Where to write.</param>
    public void WriteJson(TextWriter output) => Guard.NotNull(output).Write(ConfigurationWriter.Write(this));
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Testing.Checks;
using ContainerSecurity.Testing.Markup;

namespace ContainerSecurity.Testing;

/// <summary>A test of a rule with several files or a configuration. For one file see <see cref="RuleVerifier{TRule}"/>.</summary>
/// <typeparam name="TRule">The rule.</typeparam>
public sealed class RuleTest<TRule>
    where TRule : Rule, new()
{
    private readonly Dictionary<string, ImageDescription> _images = [];

    /// <summary>The files, with the expected findings marked. Their kinds are determined from their names, as in <see cref="DocumentParser.Parse"/>.</summary>
    public IList<(string Path, string Markup)> Sources { get; } = [];

    /// <summary>
    /// The descriptions of images, by the path of the source with the image's configuration. Each such source needs one; use
    /// <see cref="ImageDescription.Empty"/> if there is nothing but the configuration.
    /// </summary>
    public IDictionary<string, ImageDescription> Images => _images;

    /// <summary>The expected texts after all fixes; files that are not listed are not compared.</summary>
    public IList<(string Path, string Text)> FixedSources { get; } = [];

    /// <summary>The text of a <c>containersecurity.json</c>; null for none. <see cref="Preset"/> applies unless the text sets a preset.</summary>
    public string? Configuration { get; init; }

    /// <summary>The preset. By default all rules are enabled, so that the tested rule runs.</summary>
    public RulePreset Preset { get; init; } = RulePreset.All;

    /// <summary>Today's date for the rule; null, the default, when the host provides none.</summary>
    public DateTime? Today { get; init; }

    /// <summary>Whether the sources contain markup.</summary>
    public MarkupMode MarkupMode { get; init; }

    /// <summary>
    /// Ids of engine diagnostics (<c>CNS0204</c>) that may occur anywhere in the sources. Any other unmarked warning or error of the engine
    /// fails the test: a source that its platform rejects proves little about a rule.
    /// </summary>
    public IList<string> AllowedIds { get; } = [];

    /// <summary>The checks in addition to the comparison of findings.</summary>
    public VerificationChecks Checks { get; init; } = VerificationChecks.All;

    /// <summary>
    /// Whether each descriptor that is marked in the sources, and whose message has placeholders, must be marked at least once with the
    /// arguments of the message (<c>{|CNS2001(web, 22):text|}</c>), so that a test fails when they change or are swapped. The default is whether
    /// the test assembly has <see cref="RequireArgumentsAttribute"/>.
    /// </summary>
    public bool RequireArguments { get; init; } = ArgumentsDemand.IsDefault;

    /// <summary>The title of the fixes that produce <see cref="FixedSources"/>; null for the first fix of each finding.</summary>
    public string? FixTitle { get; init; }

    /// <summary>The required kind of the sources; null for any supported kind.</summary>
    internal DocumentKind? Kind { get; init; }

    /// <summary>Runs the test.</summary>
    /// <exception cref="RuleVerificationException">The rule did not behave as the test states. The message shows the sources with the actual
    /// findings.</exception>
    public void Run()
    {
        var rule = new TRule();
        var harness = new RuleHarness(rule, ReadConfiguration(rule)) { Images = _images };
        if (Sources.Count == 0)
            throw harness.Failure("the test has no source");
        if (Sources.GroupBy(s => s.Path).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw harness.Failure($"the test has two sources with the path '{twice.Key}'");
        ImmutableArray<MarkedSource> marked = [.. Sources.Select(s => MarkedSource.Read(s.Path, s.Markup, MarkupMode))];
        ImmutableArray<(string Path, string Text)> sources = [.. marked.Select(s => (s.Path, s.Text))];

        var result = harness.Run(sources);
        CheckKinds(harness, result);
        FindingsCheck.Run(harness, marked, result, [.. AllowedIds]);
        var verification = new Verification(harness, sources, result);
        if (RequireArguments)
            ArgumentsDemand.Run(verification, marked);
        RunChecks(verification);
    }

    private void RunChecks(Verification verification)
    {
        if (Has(VerificationChecks.State))
            StateCheck.Run(verification.Harness);
        if (Has(VerificationChecks.Descriptors))
            DescriptorCheck.Run(verification);
        if (Has(VerificationChecks.Repetition))
            RepetitionCheck.Run(verification);
        if (Has(VerificationChecks.LineEndings))
            LineEndingCheck.Run(verification);
        if (Has(VerificationChecks.Suppression))
            SuppressionCheck.Run(verification);
        if (Has(VerificationChecks.Fixes) || FixedSources.Count > 0)
            FixCheck.Run(verification, [.. FixedSources], FixTitle);
        if (Has(VerificationChecks.Prefixes))
            PrefixCheck.Run(verification);
    }

    private bool Has(VerificationChecks check) => (Checks & check) != 0;

    private void CheckKinds(RuleHarness harness, AnalysisResult result)
    {
        foreach (var document in result.Documents.Documents)
        {
            if (document is { Kind: DocumentKind.Unrecognized, SyntaxDiagnostics.IsEmpty: true } && !AllowedIds.Contains(EngineDescriptors.Unrecognized.Id))
                throw harness.Failure($"'{document.Path}' is no Dockerfile, manifest, container group or template, by its name and content; a manifest needs apiVersion and kind");
            if (Kind is { } kind && document.Kind != DocumentKind.Unrecognized && document.Kind != kind)
                throw harness.Failure($"the source was read as {document.Kind} and not as {kind}");
        }
    }

    private AnalyzerConfiguration ReadConfiguration(TRule rule)
    {
        if (Configuration is null)
            return AnalyzerConfiguration.Default with { Preset = Preset, Today = Today };
        // The preset is in an outer file, so that one in the test's own configuration takes precedence.
        (string Path, SourceText Text)[] files =
        [
            (ConfigurationReader.FileName, SourceText.From(Configuration)),
            ("../" + ConfigurationReader.FileName, SourceText.From($$"""{ "preset": "{{Preset.ToString().ToLowerInvariant()}}" }""")),
        ];
        var read = ConfigurationReader.Read(files, [new RulePack(typeof(TRule).Name, [rule])], Today);
        if (!read.Diagnostics.IsEmpty)
            throw new RuleVerificationException($"{typeof(TRule).Name}: the configuration of the test is wrong.\n{string.Join("\n", read.Diagnostics)}");
        return read.Configuration with { Today = Today };
    }
}

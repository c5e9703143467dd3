using System;
using System.Linq;
using ContainerSecurity.Core.Tests.Engine;

namespace ContainerSecurity.Core.Tests.Configuration;

/// <summary>The severity of a rule: presets, standards, versions, levels and patterns of ids.</summary>
public sealed class SeverityTests
{
    private static readonly DiagnosticDescriptor Descriptor = SetRule.Describe("CNS9901");

    [Theory]
    [InlineData(RulePreset.Minimal, "1000")]
    [InlineData(RulePreset.Recommended, "1100")]
    [InlineData(RulePreset.Strict, "1110")]
    [InlineData(RulePreset.All, "1111")]
    public void Turns_on_the_rules_of_a_preset_and_of_the_smaller_ones(RulePreset preset, string expected)
    {
        var configuration = new AnalyzerConfiguration { Preset = preset };

        string.Concat(Enum.GetValues<RulePreset>().Select(p => Severity(configuration, Descriptor with { Preset = p }) is null ? '0' : '1')).Should().Be(expected);
    }

    [Theory]
    [InlineData(RuleLevel.Off, null)]
    [InlineData(RuleLevel.Info, DiagnosticSeverity.Info)]
    [InlineData(RuleLevel.Warning, DiagnosticSeverity.Warning)]
    [InlineData(RuleLevel.Error, DiagnosticSeverity.Error)]
    [InlineData(RuleLevel.Default, DiagnosticSeverity.Warning)]
    public void Applies_a_level_to_a_rule_whatever_the_preset(RuleLevel level, DiagnosticSeverity? expected)
    {
        Severity(With(("CNS9901", level)), Descriptor).Should().Be(expected);
        Severity(With(("CNS9901", level)), Descriptor with { Preset = RulePreset.All }).Should().Be(expected);
    }

    [Fact]
    public void Does_not_turn_on_a_rule_outside_of_the_preset_with_a_pattern()
    {
        Severity(With(("CNS99*", RuleLevel.Error)), Descriptor).Should().Be(DiagnosticSeverity.Error);
        Severity(With(("CNS99*", RuleLevel.Error)), Descriptor with { Preset = RulePreset.Strict }).Should().BeNull();
    }

    [Fact]
    public void Applies_the_most_exact_key()
    {
        var configuration = With(("CNS9901", RuleLevel.Info), ("CNS990*", RuleLevel.Error), ("CNS*", RuleLevel.Off), ("*", RuleLevel.Warning));

        Severity(configuration, Descriptor).Should().Be(DiagnosticSeverity.Info);
        Severity(configuration, SetRule.Describe("CNS9902")).Should().Be(DiagnosticSeverity.Error);
        Severity(configuration, SetRule.Describe("CNS9801")).Should().BeNull();
        Severity(configuration, SetRule.Describe("ABC0001")).Should().Be(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Skips_a_key_without_a_level()
    {
        var configuration = new AnalyzerConfiguration { Rules = [new RuleSetting("CNS9901", null), new RuleSetting("CNS99*", RuleLevel.Error)] };

        Severity(configuration, Descriptor).Should().Be(DiagnosticSeverity.Error);
    }

    [Fact]
    public void Changes_diagnostics_of_the_engine_only_where_they_are_meant()
    {
        Severity(With(("*", RuleLevel.Off)), EngineDescriptors.YamlSyntax).Should().Be(DiagnosticSeverity.Error);
        Severity(With(("CNS*", RuleLevel.Off)), EngineDescriptors.YamlSyntax).Should().Be(DiagnosticSeverity.Error);
        Severity(With(("CNS02*", RuleLevel.Off)), EngineDescriptors.YamlSyntax).Should().BeNull();
        Severity(With(("CNS0202", RuleLevel.Info)), EngineDescriptors.YamlSyntax).Should().Be(DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("1.2", "1.2", true)]
    [InlineData("1.3", "1.2", false)]
    [InlineData("1.10", "1.9", false)]
    [InlineData("1.9", "1.10", true)]
    [InlineData("1.3", null, true)]
    public void Leaves_out_rules_that_are_newer_than_the_version(string since, string? version, bool expected)
    {
        var configuration = new AnalyzerConfiguration { RulesVersion = version };

        (Severity(configuration, Descriptor with { Since = since }) is not null).Should().Be(expected);
        Severity(configuration with { Rules = [new RuleSetting("CNS9901", RuleLevel.Info)] }, Descriptor with { Since = since }).Should().Be(DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("CIS", "CIS:5.2.1", true)]
    [InlineData("cis:5.2.1", "CIS:5.2.1", true)]
    [InlineData("CIS:5", "CIS:5.2.1", false)]
    [InlineData("CI", "CIS:5.2.1", false)]
    [InlineData("PSS:restricted", "PSS:baseline", true)]
    [InlineData("PSS:baseline", "PSS:restricted", false)]
    public void Selects_the_rules_of_a_standard(string asked, string own, bool expected)
    {
        var configuration = new AnalyzerConfiguration { Standards = [asked], Rules = [new RuleSetting("CNS9901", RuleLevel.Default)] };
        var descriptor = Descriptor with { Standards = [own], Preset = RulePreset.All };

        (Severity(configuration, descriptor) is not null).Should().Be(expected);
    }

    [Theory]
    [InlineData("CNS9901", "CNS9901", true)]
    [InlineData("CNS99*", "CNS9901", true)]
    [InlineData("*", "CNS9901", true)]
    [InlineData("CNS9902", "CNS9901", false)]
    public void Suppresses_what_an_exception_names(string rule, string id, bool expected) =>
        IsSuppressed(new RuleExemption(rule, "r"), id, "a/b").Should().Be(expected);

    [Theory]
    [InlineData("a/*", true)]
    [InlineData("b/*", false)]
    [InlineData("*", false)]
    public void Suppresses_in_the_files_of_an_exception(string path, bool expected) =>
        IsSuppressed(new RuleExemption("CNS9901", "r") { Path = FileGlob.Parse(path) }, "CNS9901", "a/b").Should().Be(expected);

    [Fact]
    public void Does_not_suppress_by_resource_where_there_is_none() =>
        IsSuppressed(new RuleExemption("CNS9901", "r") { Resource = FileGlob.Parse("**") }, "CNS9901", "a").Should().BeFalse();

    [Fact]
    public void Gives_the_reason_of_the_first_exception_that_covers_a_finding()
    {
        var configuration = new AnalyzerConfiguration { Exceptions = [new("CNS9902", "no"), new("CNS9901", "first"), new("*", "second")] };
        var suppression = new Analyzer([new RulePack("t", [SetRule.Word("CNS9901", "bad")])], configuration).Run(SetRule.Documents(("a", "bad"))).Diagnostics.Single().Suppression!;

        (suppression.Kind, suppression.Justification, suppression.Location).Should().Be((SuppressionKind.Configuration, "first", null));
    }

    private static bool IsSuppressed(RuleExemption exception, string id, string path)
    {
        var configuration = new AnalyzerConfiguration { Exceptions = [exception] };
        var found = new Analyzer([new RulePack("t", [SetRule.Word(id, "bad")])], configuration).Run(SetRule.Documents((path, "bad")));
        return found.Diagnostics.Single().Suppression is not null;
    }

    private static AnalyzerConfiguration With(params (string Key, RuleLevel Level)[] rules) =>
        new() { Rules = [.. rules.Select(r => new RuleSetting(r.Key, r.Level))] };

    private static DiagnosticSeverity? Severity(AnalyzerConfiguration configuration, DiagnosticDescriptor descriptor) => configuration.GetSeverity(descriptor, "f");
}

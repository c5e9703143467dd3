using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContainerSecurity.Core.Tests.Engine;
using ContainerSecurity.TestSupport;
using NJsonSchema;

namespace ContainerSecurity.Core.Tests.Configuration;

public class ConfigurationReaderTests
{
    private const string Sample = """
        {
          // comments and trailing commas are allowed
          "$schema": "x", "root": true, "preset": "strict", "rulesVersion": "1.2", "standards": [],
          "rules": { "CNS9901": { "severity": "error", "limit": 7 }, "CNS99*": "info", "*": "warning" },
          "overrides": [ { "files": ["samples/**"], "rules": { "*": "off" } } ],
          "exceptions": [ { "rule": "CNS9902", "resource": "Pod/*", "path": "a/*", "reason": "r", "until": "2027-06-30" } ],
          "inlineSuppressions": ["CNS9901"], "baseline": "b.json", "kubernetesVersion": "1.31", "shellcheck": true, "images": { "a": "b" },
          "units": [ { "path": "deploy", "with": ["rbac/*.yaml"], "without": ["deploy/old/**"], "values": ["a.yaml", ["a.yaml", "b.yaml"]], "testData": false } ],
        }
        """;

    private static readonly RulePack Pack = new("t", [SetRule.Word("CNS9901", "bad"), SetRule.Word("CNS9902", "worse")]);

    [Fact]
    public void Reads_every_key()
    {
        var (configuration, diagnostics) = Read(("repo/containersecurity.json", Sample));
        diagnostics.Should().BeEmpty();
        configuration.Preset.Should().Be(RulePreset.Strict);
        configuration.BaselinePath.Should().Be("repo/b.json");
        configuration.InlineSuppressions.Should().Equal("CNS9901");
        configuration.Images["a"].Dockerfiles.Should().Equal("repo/b");
        var unit = configuration.Units.Should().ContainSingle().Which;
        unit.Path.Should().Be("repo/deploy");
        unit.Holds("repo/deploy/web.yaml").Should().BeTrue();
        unit.Holds("repo/rbac/role.yaml").Should().BeTrue();
        unit.Holds("repo/deploy/old/web.yaml").Should().BeFalse();
        unit.Holds("repo/deployment.yaml").Should().BeFalse();
        unit.Values.Select(v => string.Join(' ', v)).Should().Equal("repo/a.yaml", "repo/a.yaml repo/b.yaml");
        unit.IsTestData.Should().BeFalse();
        configuration.GetSeverity(SetRule.Describe("CNS9901"), "x").Should().Be(DiagnosticSeverity.Error);
        configuration.GetSeverity(SetRule.Describe("CNS9902"), "x").Should().Be(DiagnosticSeverity.Info);
        configuration.GetSeverity(SetRule.Describe("CNS9901"), "repo/samples/x").Should().BeNull();
    }

    [Theory]
    [InlineData("""{ "prest": "all" }""", "c.json(1,3)", "did you mean 'preset'?")]
    [InlineData("""{ "preset": "strikt" }""", "c.json(1,13)", "did you mean 'strict'?")]
    [InlineData("""{ "rules": { "CNS9911": "off" } }""", "c.json(1,14)", "did you mean 'CNS9901'?")]
    [InlineData("""{ "rules": { "CNS7*": "off" } }""", "c.json(1,14)", "starts with 'CNS7'")]
    [InlineData("""{ "rules": { "CNS9901": { "limti": 1 } } }""", "c.json(1,27)", "did you mean 'limit'?")]
    [InlineData("""{ "rules": { "CNS9901": { "limit": "x" } } }""", "c.json(1,36)", "must be a whole number")]
    [InlineData("""{ "root": 1 }""", "c.json(1,11)", "must be true or false")]
    [InlineData("""{ "exceptions": [ { "rule": "CNS9901" } ] }""", "c.json(1,19)", "requires 'reason'")]
    [InlineData("""{ "exceptions": [ { "rule": "CNS9901", "reason": "r", "until": "2027-13-01" } ] }""", "c.json(1,64)", "not a date")]
    [InlineData("""{ "überrot": 1 }""", "c.json(1,3)", "no key 'überrot'")]
    [InlineData("{\n \"root\" true }", "c.json(2,9)", "Invalid JSON: ':' is missing")]
    [InlineData("""{ "root": true, "root": false }""", "c.json(1,17)", "is already defined; the first one is used")]
    [InlineData("""{ "rulesVersion": "0.0" }""", "c.json(1,19)", "'0.0' is earlier than 0.1, the first version with rules")]
    [InlineData("""{ "rulesVersion": "0.0.9" }""", "c.json(1,19)", "'0.0.9' is earlier than 0.1")]
    [InlineData("""{ "rulesVersion": "one" }""", "c.json(1,19)", "'one' is not a version")]
    [InlineData("""{ "rulesVersion": "+0.1" }""", "c.json(1,19)", "'+0.1' is not a version")]
    [InlineData("""{ "rulesVersion": "1" }""", "c.json(1,19)", "'1' is not a version")]
    [InlineData("""{ "rulesVersion": 0.1 }""", "c.json(1,19)", "'rulesVersion' must be a string")]
    [InlineData("", "c.json(1,1)", "Invalid JSON")]
    [InlineData("[]", "c.json(1,1)", "must be an object")]
    public void Says_what_is_wrong_and_where(string text, string place, string message)
    {
        var diagnostic = Read(("c.json", text)).Diagnostics.Should().ContainSingle().Which;
        diagnostic.ToString().Should().StartWith(place + ": error CNS0002").And.Contain(message);
    }

    [Fact]
    public void Reading_goes_on_after_a_fault_of_syntax()
    {
        var (configuration, diagnostics) = Read(("c.json", "{ 'root': true,, \"preset\": \"all\", \"prest\": 1"));
        configuration.Preset.Should().Be(RulePreset.All);
        diagnostics.Select(d => d.ToString()).Should().HaveCount(4).And.Contain(d => d.StartsWith("c.json(1,3)") && d.Contains("double quotes"))
            .And.Contain(d => d.StartsWith("c.json(1,16)")).And.Contain(d => d.StartsWith("c.json(1,1)") && d.Contains("never closed"))
            .And.Contain(d => d.Contains("did you mean 'preset'?"));
    }

    [Fact]
    public void An_exception_that_ended_is_told_and_does_not_count()
    {
        const string Text = """{ "exceptions": [ { "rule": "CNS9901", "reason": "r", "until": "2026-01-31" } ] }""";
        foreach (var (today, isActive) in new[] { (new DateTime(2026, 1, 31), false), (new DateTime(2026, 2, 1), true) })
        {
            var read = ConfigurationReader.Read([("c.json", SourceText.From(Text))], [Pack], today);
            read.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Info).Should().Be(isActive);
            new Analyzer([Pack], read.Configuration).Run(SetRule.Documents(("a", "bad"))).Active.Any().Should().Be(isActive);
        }
    }

    [Fact]
    public void The_nearest_file_wins_key_by_key_and_root_ends_the_search()
    {
        var inner = """{ "rules": { "CNS9901": "error" } }""";
        var middle = """{ "root": true, "preset": "all", "rules": { "CNS9901": "info", "CNS9902": "off" } }""";
        var (configuration, _) = Read(("a/b/c.json", inner), ("a/c.json", middle), ("c.json", """{ "shellcheck": true }"""));
        configuration.Preset.Should().Be(RulePreset.All);
        configuration.ShellCheck.Should().BeFalse();
        configuration.GetSeverity(SetRule.Describe("CNS9901"), "a/b/x").Should().Be(DiagnosticSeverity.Error);
        configuration.GetSeverity(SetRule.Describe("CNS9902"), "a/b/x").Should().BeNull();
    }

    [Fact]
    public void Options_reach_the_rule()
    {
        var rule = new SetRule("CNS9901", (c, d) => c.Report(d, new Location(c.Node.Documents[0], default), c.Options.Get(SetRule.Limit)));
        var (configuration, _) = Read(("c.json", """{ "rules": { "CNS9901": { "limit": 7 } } }"""));
        new Analyzer([new RulePack("t", [rule])], configuration).Run(SetRule.Documents(("a", ""))).Diagnostics.Single().Message.Should().Be("Found 7");
    }

    [Theory]
    [InlineData("0.1", "0.1", true)]
    [InlineData("0.1", "0.1.0", true)]
    [InlineData("0.1.0", "0.1", true)]
    [InlineData("0.1", "1.4", true)]
    [InlineData("0.2", "0.1", false)]
    [InlineData("0.2", "0.1.9", false)]
    [InlineData("0.10", "0.9", false)]
    public void Rules_that_are_newer_than_the_version_stay_off(string since, string version, bool isOn)
    {
        var (configuration, diagnostics) = Read(("c.json", $$"""{ "rulesVersion": "{{version}}" }"""));
        diagnostics.Should().BeEmpty();
        var descriptor = SetRule.Describe("CNS9901") with { Since = since };
        configuration.GetSeverity(descriptor, "x").HasValue.Should().Be(isOn);
        configuration.IsLeftOutByVersion(descriptor).Should().Be(!isOn);
    }

    [Fact]
    public void Rules_are_of_the_first_version_unless_they_say_otherwise() => SetRule.Describe("CNS9901").Since.Should().Be("0.1");

    [Theory]
    [InlineData("""{ "rulesVersion": "0.1" }""", true)]
    [InlineData("""{ "rulesVersion": "0.1", "rules": { "*": "info" } }""", true)]
    [InlineData("""{ "rulesVersion": "0.2" }""", false)]
    [InlineData("{}", false)]
    [InlineData("""{ "rulesVersion": "0.1", "preset": "minimal" }""", false)]
    [InlineData("""{ "rulesVersion": "0.1", "rules": { "CNS9901": "error" } }""", false)]
    [InlineData("""{ "rulesVersion": "0.1", "rules": { "CNS99*": "off" } }""", false)]
    public void Only_what_the_version_alone_keeps_off_is_left_out_by_it(string text, bool isLeftOut)
    {
        var configuration = Read(("c.json", text)).Configuration;
        configuration.IsLeftOutByVersion(SetRule.Describe("CNS9901") with { Since = "0.2" }).Should().Be(isLeftOut);
        configuration.IsLeftOutByVersion(EngineDescriptors.YamlSyntax with { Since = "0.2" }).Should().BeFalse();
    }

    [Fact]
    public void Standards_take_precedence_over_the_version() =>
        new AnalyzerConfiguration { RulesVersion = "0.1", Standards = ["PSS:baseline"] }.IsLeftOutByVersion(SetRule.Describe("CNS9901") with { Since = "0.2" }).Should().BeFalse();

    [Fact]
    public void The_restricted_standard_has_the_baseline_standard_in_it()
    {
        var configuration = new AnalyzerConfiguration { Standards = ["PSS:restricted"] };
        configuration.GetSeverity(SetRule.Describe("CNS9901") with { Standards = ["PSS:baseline"] }, "x").Should().NotBeNull();
        configuration.GetSeverity(SetRule.Describe("CNS9901"), "x").Should().BeNull();
        configuration.GetSeverity(EngineDescriptors.YamlSyntax, "x").Should().Be(DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task The_schema_takes_the_sample_and_refuses_mistakes()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "docs", "schema", "containersecurity.schema.json"), TestContext.Current.CancellationToken);
        var plain = string.Join("\n", Sample.Split('\n').Where(l => !l.Contains("//", StringComparison.Ordinal))).Replace("},\n}", "}\n}", StringComparison.Ordinal);
        schema.Validate(plain).Should().BeEmpty();
        schema.Validate("""{ "prest": "all" }""").Should().NotBeEmpty();
        // The sample has every key, and the reader takes each of them.
        schema.Properties.Keys.Should().OnlyContain(key => Sample.Contains($"\"{key}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_written_is_read_as_the_same()
    {
        var first = new StringWriter();
        Read(("containersecurity.json", Sample)).Configuration.WriteJson(first);
        var (again, diagnostics) = Read(("containersecurity.json", first.ToString()));
        diagnostics.Should().BeEmpty();
        var second = new StringWriter();
        again.WriteJson(second);
        second.ToString().Should().Be(first.ToString()).And.Contain("\"limit\": 7");
    }

    private static ConfigurationResult Read(params (string Path, string Text)[] files) =>
        ConfigurationReader.Read(files.Select(f => (f.Path, SourceText.From(f.Text))), [Pack]);
}

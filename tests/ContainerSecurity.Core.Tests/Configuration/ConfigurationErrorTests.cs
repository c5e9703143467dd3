using System;
using System.Linq;
using ContainerSecurity.Core.Tests.Engine;

namespace ContainerSecurity.Core.Tests.Configuration;

/// <summary>Each kind of mistake in a configuration is reported with its line and column, and the rest of the file is used.</summary>
public sealed class ConfigurationErrorTests
{
    private static readonly RulePack Pack = new("t", [SetRule.Word("CNS9901", "bad")]);

    [Theory]
    [InlineData("{\n  \"preset\": 1\n}", "(2,13)", "'preset' must be a string")]
    [InlineData("{\r\n\t\"preset\": \"nothing-like-it\"\r\n}", "(2,12)", "use one of minimal, recommended, strict, all")]
    [InlineData("{ \"rulesVersion\": \"one\" }", "(1,19)", "'one' is not a version")]
    [InlineData("{ \"kubernetesVersion\": 1.31 }", "(1,24)", "'kubernetesVersion' must be a string")]
    [InlineData("{ \"standards\": \"PSS\" }", "(1,16)", "'standards' must be a list of strings")]
    [InlineData("{ \"standards\": [\"a\", 1] }", "(1,16)", "'standards' must be a list of strings")]
    [InlineData("{ \"$schema\": null }", "(1,14)", "'$schema' must be a string")]
    [InlineData("{ \"shellcheck\": \"true\" }", "(1,17)", "'shellcheck' must be true or false")]
    [InlineData("{ \"baseline\": [] }", "(1,15)", "'baseline' must be a string")]
    [InlineData("{ \"rules\": [] }", "(1,12)", "'rules' must be an object")]
    [InlineData("{ \"rules\": {\n \"CNS9901\": \"eror\" } }", "(2,13)", "did you mean 'error'?")]
    [InlineData("{ \"rules\": { \"CNS9901\": { \"severity\": 2 } } }", "(1,39)", "'severity' must be a string")]
    [InlineData("{ \"rules\": { \"CNS9901\": [] } }", "(1,25)", "'CNS9901' must be a string")]
    [InlineData("{ \"rules\": { \"CNS99*\": { \"limit\": 1 } } }", "(1,26)", "'CNS99*' has no key 'limit'")]
    [InlineData("{ \"rules\": { \"CNS9901\": { \"limit\": 1.5 } } }", "(1,36)", "must be a whole number")]
    [InlineData("{ \"rules\": { \"CNS9901\": { \"limit\": 99999999999 } } }", "(1,36)", "must be a whole number")]
    [InlineData("{ \"overrides\": {} }", "(1,16)", "'overrides' must be a list")]
    [InlineData("{ \"overrides\": [\n {} ] }", "(2,2)", "An override requires 'files'")]
    [InlineData("{ \"overrides\": [ { \"files\": [\"{a\"] } ] }", "(1,30)", "a brace is not closed")]
    [InlineData("{ \"overrides\": [ { \"files\": [], \"rule\": {} } ] }", "(1,33)", "did you mean 'rules'?")]
    [InlineData("{ \"exceptions\": [ { \"reason\": \"r\" } ] }", "(1,19)", "An exception requires 'rule'")]
    [InlineData("{ \"overrides\": [1] }", "(1,17)", "An override must be an object")]
    [InlineData("{ \"exceptions\": [1] }", "(1,18)", "An exception must be an object")]
    [InlineData("{ \"exceptions\": [ { \"rule\": 1, \"reason\": \"r\" } ] }", "(1,29)", "'rule' must be a string")]
    [InlineData("{ \"exceptions\": [ { \"rule\": \"CNS9901\", \"reason\": [] } ] }", "(1,50)", "'reason' must be a string")]
    [InlineData("{ \"standards\": [\"FOO\"] }", "(1,17)", "No rule checks the standard 'FOO'")]
    [InlineData("{ \"exceptions\": [ { \"rule\": \"CNS9901\", \"reason\": \" \" } ] }", "(1,19)", "An exception requires 'reason'")]
    [InlineData("{ \"exceptions\": [ { \"rule\": \"CNS9909\", \"reason\": \"r\" } ] }", "(1,29)", "did you mean 'CNS9901'?")]
    [InlineData("{ \"exceptions\": [ { \"rule\": \"CNS9901\", \"reason\": \"r\", \"path\": \"{\" } ] }", "(1,63)", "a brace is not closed")]
    [InlineData("{ \"exceptions\": [ { \"rule\": \"CNS9901\", \"reason\": \"r\", \"resource\": 1 } ] }", "(1,67)", "'resource' must be a string")]
    [InlineData("{ \"exceptions\": [ { \"rule\": \"CNS9901\", \"reason\": \"r\", \"until\": \"30.06.2027\" } ] }", "(1,64)", "write it as 2027-06-30")]
    [InlineData("{ \"inlineSuppressions\": \"yes\" }", "(1,25)", "must be true or false")]
    [InlineData("{ \"inlineSuppressions\": [\"CNS8*\"] }", "(1,26)", "No rule id starts with 'CNS8'")]
    [InlineData("{ \"images\": { \"a\": { \"target\": \"t\" } } }", "(1,20)", "'a' requires 'dockerfile'")]
    [InlineData("{ \"images\": { \"a\": { \"dockerfile\": \"d\", \"target\": 1 } } }", "(1,51)", "'target' must be a string")]
    [InlineData("{ \"images\": { \"a\": \"/abs/Dockerfile\" } }", "(1,20)", "is not a path relative to")]
    [InlineData("{ \"images\": { \"Web/App\": \"d\" } }", "(1,15)", "did you mean 'web/app'?")]
    [InlineData("{ \"images\": { \"a\": 1 } }", "(1,20)", "'a' must be a string")]
    public void Reports_the_position_of_a_mistake(string text, string position, string message)
    {
        var diagnostic = Read(text).Diagnostics.Should().ContainSingle().Which;

        diagnostic.ToString().Should().StartWith("c.json" + position + ": error CNS0002").And.Contain(message);
    }

    [Fact]
    public void Uses_what_is_valid_next_to_a_mistake()
    {
        var read = Read("""
            {
              "preset": "stric",
              "rules": { "CNS9901": { "limit": "x", "severity": "info" } },
              "overrides": [ {}, { "files": ["b", "{"], "rules": { "CNS9901": "off" } } ],
              "standards": 1,
              "kubernetesVersion": "1.30"
            }
            """);

        read.Diagnostics.Select(d => d.Location.Start.Line).Should().Equal(1, 2, 3, 3, 4);
        read.Configuration.KubernetesVersion.Should().Be("1.30");
        read.Configuration.Preset.Should().Be(RulePreset.Recommended);
        read.Configuration.Standards.Should().BeEmpty();
        read.Configuration.GetSeverity(SetRule.Describe("CNS9901"), "a").Should().Be(DiagnosticSeverity.Info);
        read.Configuration.GetSeverity(SetRule.Describe("CNS9901"), "b").Should().BeNull();
    }

    [Theory]
    [InlineData("\"resource\": \"{\"")]
    [InlineData("\"path\": 1")]
    [InlineData("\"until\": true")]
    [InlineData("\"until\": \"soon\"")]
    public void Does_not_widen_an_exception_whose_condition_is_invalid(string condition) =>
        Read("{ \"exceptions\": [ { \"rule\": \"CNS9901\", \"reason\": \"r\", " + condition + " } ] }").Configuration.Exceptions.Should().BeEmpty();

    [Fact]
    public void Reports_an_expired_exception_as_information()
    {
        const string Text = "{ \"exceptions\": [\n { \"rule\": \"CNS9901\", \"reason\": \"r\", \"until\": \"2026-01-31\" } ] }";

        ConfigurationReader.Read([("c.json", SourceText.From(Text))], [Pack], new DateTime(2026, 2, 1)).Diagnostics.Should().ContainSingle()
            .Which.ToString().Should().StartWith("c.json(2,47): info CNS0002").And.Contain("expired on 2026-01-31");
        Read(Text).Diagnostics.Should().BeEmpty("no day is given to compare with");
    }

    [Fact]
    public void Names_the_file_of_each_mistake()
    {
        var files = new[] { ("a/c.json", "{ \"x\": 1 }"), ("c.json", "{\n\"root\": 0 }") };

        ConfigurationReader.Read(files.Select(f => (f.Item1, SourceText.From(f.Item2))), [Pack]).Diagnostics
            .Select(d => d.Location.ToString()).Should().Equal("a/c.json(1,3)", "c.json(2,9)");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\uFEFF{}")]
    [InlineData("{\r\n\t// nothing\r\n}\r\n")]
    [InlineData("{ \"rules\": {}, \"overrides\": [], \"exceptions\": [], \"images\": {} }")]
    public void Accepts_a_configuration_without_settings(string text)
    {
        var read = Read(text);

        read.Diagnostics.Should().BeEmpty();
        read.Configuration.Rules.Should().BeEmpty();
        read.Configuration.InlineSuppressions.Should().Equal("*");
    }

    private static ConfigurationResult Read(string text) => ConfigurationReader.Read([("c.json", SourceText.From(text))], [Pack]);
}

using System.IO;
using System.Linq;
using ContainerSecurity.Core.Tests.Engine;

namespace ContainerSecurity.Core.Tests.Configuration;

/// <summary>Options of each type on their way from the file to the rule.</summary>
public sealed class RuleOptionValueTests
{
    private static readonly RulePack Pack = new("t", [new OptionRule()]);

    [Theory]
    [InlineData("", "False 1 0.5 w a")]
    [InlineData("\"flag\": true", "True 1 0.5 w a")]
    [InlineData("\"number\": -7", "False -7 0.5 w a")]
    [InlineData("\"ratio\": 1e2", "False 1 100 w a")]
    [InlineData("\"ratio\": 2", "False 1 2 w a")]
    [InlineData("\"word\": \"\"", "False 1 0.5  a")]
    [InlineData("\"word\": \"\\u00e4 {0}\"", "False 1 0.5 \u00e4 {0} a")]
    [InlineData("\"words\": []", "False 1 0.5 w ")]
    [InlineData("\"words\": [\"x\", \"y\"]", "False 1 0.5 w x+y")]
    public void Reaches_the_rule(string options, string expected)
    {
        var read = Read("{ \"rules\": { \"CNS9901\": {" + options + "} } }");

        read.Diagnostics.Should().BeEmpty();
        Message(read.Configuration).Should().Be("Found " + expected);
    }

    [Theory]
    [InlineData("\"flag\": \"true\"", "true or false")]
    [InlineData("\"flag\": 1", "true or false")]
    [InlineData("\"number\": \"1\"", "a whole number")]
    [InlineData("\"number\": true", "a whole number")]
    [InlineData("\"ratio\": \"1\"", "a number")]
    [InlineData("\"ratio\": null", "a number")]
    [InlineData("\"word\": 1", "a string")]
    [InlineData("\"word\": {}", "a string")]
    [InlineData("\"words\": \"a\"", "a list of strings")]
    [InlineData("\"words\": [\"a\", 1]", "a list of strings")]
    [InlineData("\"words\": [[\"a\"]]", "a list of strings")]
    public void Keeps_the_default_of_an_option_with_a_value_of_another_type(string option, string expected)
    {
        var read = Read("{ \"rules\": { \"CNS9901\": { " + option + " } } }");

        read.Diagnostics.Should().ContainSingle().Which.Message.Should().EndWith("must be " + expected);
        Message(read.Configuration).Should().Be("Found False 1 0.5 w a");
    }

    [Fact]
    public void Is_written_and_read_again()
    {
        var first = Read("{ \"rules\": { \"CNS9901\": { \"flag\": true, \"number\": 2, \"ratio\": 0.25, \"word\": \"\\\"x\\\"\", \"words\": [\"y\", \"z\"] } } }").Configuration;
        var text = new StringWriter();
        first.WriteJson(text);

        Message(Read(text.ToString()).Configuration).Should().Be("Found True 2 0.25 \"x\" y+z");
    }

    [Fact]
    public void Takes_each_option_from_the_nearest_file_that_has_it()
    {
        var read = ConfigurationReader.Read(
            [
                ("a/c.json", SourceText.From("{ \"rules\": { \"CNS9901\": { \"number\": 2 } } }")),
                ("c.json", SourceText.From("{ \"rules\": { \"CNS9901\": { \"number\": 3, \"word\": \"outer\" } } }")),
            ],
            [Pack]);

        Message(read.Configuration).Should().Be("Found False 2 0.5 outer a");
    }

    [Fact]
    public void Takes_the_last_override_that_covers_the_file()
    {
        var read = Read("""
            {
              "rules": { "CNS9901": { "number": 2, "word": "all" } },
              "overrides": [
                { "files": ["**"], "rules": { "CNS9901": { "number": 3 } } },
                { "files": ["a*", "b*"], "rules": { "CNS9901": { "number": 4, "severity": "error" } } },
                { "files": ["b*"], "rules": { "CNS9901": "default" } }
              ]
            }
            """);

        read.Diagnostics.Should().BeEmpty();
        new Analyzer([Pack], read.Configuration).Run(SetRule.Documents(("a", ""), ("b", ""), ("c", ""))).Diagnostics.Select(d => d.ToString()).Should().Equal(
            "a(1,1): error CNS9901: Found False 4 0.5 all a",
            "b(1,1): warning CNS9901: Found False 4 0.5 all a",
            "c(1,1): warning CNS9901: Found False 3 0.5 all a");
    }

    private static string Message(AnalyzerConfiguration configuration) =>
        new Analyzer([Pack], configuration).Run(SetRule.Documents(("f", ""))).Diagnostics.Single().Message;

    private static ConfigurationResult Read(string text) => ConfigurationReader.Read([("c.json", SourceText.From(text))], [Pack]);
}

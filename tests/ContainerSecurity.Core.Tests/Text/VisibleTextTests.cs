using System.Text;
using System.Text.Json.Nodes;

namespace ContainerSecurity.Core.Tests.Text;

public class VisibleTextTests
{
    [Theory]
    [InlineData("##vso[task.complete]", "\\u0023#vso[task.complete]")]
    [InlineData("a ##[error]b", "a \\u0023#[error]b")]
    [InlineData("##teamcity[x]", "\\u0023#teamcity[x]")]
    [InlineData("## Heading [link]", "## Heading [link]")]
    [InlineData("a\u202Eb\u001B[31m", "a\\u202eb\\u001b[31m")]
    [InlineData("\U0001F600 é", "\U0001F600 é")]
    public void Escapes_commands_and_invisible_characters(string text, string expected) => VisibleText.Of(text).Should().Be(expected);

    [Fact]
    public void Escapes_half_of_a_surrogate_pair() => VisibleText.Of("\uD800x").Should().Be("\\ud800x");

    [Theory]
    [InlineData("::error::x", "\\u003a:error::x")]
    [InlineData(" ::error::x", " \\u003a:error::x")]
    [InlineData("a::b", "a::b")]
    public void Escapes_commands_at_the_start_of_a_line(string text, string expected) => new StringBuilder().AppendVisibleLine(text).ToString().Should().Be(expected);

    [Fact]
    public void Json_has_the_same_values()
    {
        const string Json = "{\"a\":\"##vso[x] \u202E \u2028 ###\"}";

        var escaped = VisibleText.OfJson(Json);

        escaped.Should().Be("{\"a\":\"#\\u0023vso[x] \\u202e \\u2028 #\\u0023\\u0023\"}");
        JsonNode.Parse(escaped)!["a"]!.GetValue<string>().Should().Be(JsonNode.Parse(Json)!["a"]!.GetValue<string>());
    }
}

using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Core.Tests.Data;

public class JsonTests
{
    private const string Head = "\"contentVersion\": \"1.0.0.0\", \"resources\": []";

    [Fact]
    public void Spans_cover_what_is_written()
    {
        var root = Root($$"""{ {{Head}}, "a": [1, "x", {"b": true}] }""");
        root["a"]!.Location.Text.Should().Be("""[1, "x", {"b": true}]""");
        ((DataSequence)root["a"]!).Items.Select(i => i.Location.Text).Should().Equal("1", "\"x\"", "{\"b\": true}");
    }

    [Fact]
    public void What_Azure_takes_is_no_error()
    {
        var document = Parse($$"""
            // a template
            {
              {{Head}}, /* why */
              "text": "over
                lines",
              "list": [1, 2,],
            }
            """);
        document.SyntaxDiagnostics.Should().BeEmpty();
        ((DataScalar)document.Root.Get("text")!).Text.Should().Be("over\n    lines");
        document.Comments.Select(c => (c.Text, c.IsTrailing)).Should().Equal(("a template", false), ("why", true));
    }

    [Fact]
    public void Escapes_are_resolved_and_mapped()
    {
        var scalar = (DataScalar)Root($$"""{ {{Head}}, "a": "x\n\u0041\"end" }""")["a"]!;
        scalar.Text.Should().Be("x\nA\"end");
        scalar.MappedText.Text.Should().Be(scalar.Text);
        scalar.Document.Text.ToString(scalar.MappedText.MapSpan(4, 3)).Should().Be("end");
        scalar.Document.Text.ToString(scalar.MappedText.MapSpan(2, 1)).Should().Be("\\u0041");
    }

    [Theory]
    [InlineData("\"a\": 1 \"b\": 2", "',' is missing before this")]
    [InlineData("\"a\" 1", "':' is missing before this")]
    [InlineData("\"a\": hello", "'hello' is no JSON value; text stands in double quotes")]
    [InlineData("\"a\": 'x'", "JSON strings stand in double quotes")]
    [InlineData("\"a\": [1, 2", "']' is expected here")]
    [InlineData("\"a\"", "This key has no value")]
    public void An_error_says_where_and_the_rest_is_read(string text, string message)
    {
        var document = Parse($$"""{ {{Head}}, {{text}}, "last": 7 }""");
        document.SyntaxDiagnostics.Should().NotBeEmpty().And.OnlyContain(d => d.Id == "CNS0301");
        document.SyntaxDiagnostics.Select(d => d.Message).Should().Contain(message);
    }

    [Fact]
    public void A_key_given_twice_is_reported()
    {
        var finding = Parse($$"""{ {{Head}}, "a": 1, "a": 2 }""").SyntaxDiagnostics.Should().ContainSingle().Subject;
        finding.Id.Should().Be("CNS0203");
        finding.Location.Text.Should().Be("\"a\"");
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var text = $$"""{ {{Head}}, "a": """ + new string('[', 100_000);
        DocumentParser.Parse("azuredeploy.json", SourceText.From(text + "\"deploymentTemplate.json\"")).SelectMany(d => d.SyntaxDiagnostics).Should().ContainSingle().Which.Id.Should().Be("CNS0006");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"a")]
    [InlineData("{\"a\\")]
    [InlineData("[}")]
    [InlineData("{]")]
    [InlineData("}{")]
    [InlineData("/*")]
    [InlineData("{\"a\":\"\\ud8\"}")]
    public void No_text_throws(string text) =>
        DocumentParser.Parse("x.json", SourceText.From(text), new ParserOptions { Kind = DocumentKind.ArmTemplate }).Should().NotBeEmpty();

    private static AzureDocument Parse(string text) => DocumentParser.Parse("azuredeploy.json", SourceText.From(text)).Should().ContainSingle().Which.Should().BeOfType<AzureDocument>().Subject;

    private static DataMapping Root(string text) => (DataMapping)Parse(text).Root;
}

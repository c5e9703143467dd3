using System.Linq;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Core.Tests.Data;

/// <summary>Streams as kubectl reads them: files that were joined, JSON in YAML files, and separators that are none.</summary>
public class JoinedStreamTests
{
    private const string One = "apiVersion: v1\nkind: Pod\nmetadata: { name: one }\n";
    private const string Two = "apiVersion: v1\nkind: Pod\nmetadata: { name: two }\n";

    [Theory]
    [InlineData(One + "---\n\uFEFF" + Two)]
    [InlineData(One + "\uFEFF---\n" + Two)]
    [InlineData("\uFEFF" + One + "---\n# comment\n\uFEFF" + Two)]
    [InlineData(One + "---\r\n\uFEFF" + Two)]
    public void A_byte_order_mark_at_the_start_of_a_line_is_skipped(string text) => Names(text).Should().Equal("one", "two");

    [Fact]
    public void Positions_behind_a_byte_order_mark_are_those_of_the_file()
    {
        const string Text = One + "---\n\uFEFF" + Two;

        var pod = Parse("a.yaml", Text).OfType<KubernetesDocument>().Last().Objects[0];

        pod.Name.Location.Text.Should().Be("two");
        pod.Name.Location.Start.Line.Should().Be(6);
    }

    [Fact]
    public void A_byte_order_mark_in_a_text_stays()
    {
        var pod = Parse("a.yaml", One + "spec:\n  text: |\n    a\n    \uFEFFb\n").OfType<KubernetesDocument>().Single().Objects[0];

        ((ContainerSecurity.Data.DataScalar)pod.Get("spec", "text")!).Text.Should().Be("a\n\uFEFFb\n");
    }

    [Theory]
    [InlineData("---" + One, 0, "one")]
    [InlineData(One + "---" + Two, 3, "one two")]
    [InlineData("---" + One + "---" + Two, 0, "one two")]
    [InlineData(One + "---\n" + Two + "---" + One, 7, "one two one")]
    public void Dashes_glued_to_a_key_are_reported_and_hide_nothing(string text, int line, string names)
    {
        var documents = Parse("a.yaml", text);

        string.Join(' ', Names(text)).Should().Be(names);
        documents.SelectMany(d => d.SyntaxDiagnostics).First().Should().Match<Diagnostic>(d => d.Id == "CNS0202" && d.Location.Start.Line == line);
    }

    [Theory]
    [InlineData(One + "data: |\n  ---apiVersion: v1\n")]
    [InlineData(One + "# ---apiVersion: v1\n")]
    [InlineData(One + "text: \"-----BEGIN CERTIFICATE-----\n  -----END CERTIFICATE-----\"\n")]
    public void Dashes_elsewhere_are_not_reported(string text) => Parse("a.yaml", text).Should().ContainSingle().Which.SyntaxDiagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"name\":\"one\"}}\n---\n{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"name\":\"two\"}}\n", "one two")]
    [InlineData("{apiVersion: v1, kind: Pod, metadata: {name: one}}\n", "one")]
    [InlineData("{\n  # comment\n  \"apiVersion\": \"v1\", \"kind\": \"Pod\", \"metadata\": {\"name\": \"one\"}\n}\n", "one")]
    public void Braces_in_a_YAML_file_are_YAML(string text, string names)
    {
        string.Join(' ', Names(text)).Should().Be(names);
        Parse("a.yaml", text).SelectMany(d => d.SyntaxDiagnostics).Should().BeEmpty();
    }

    [Fact]
    public void A_JSON_file_is_JSON() => Parse("a.json", "{apiVersion: v1, kind: Pod}\n").SelectMany(d => d.SyntaxDiagnostics).Should().NotBeEmpty();

    private static string[] Names(string text) => [.. Parse("a.yaml", text).OfType<KubernetesDocument>().SelectMany(d => d.Objects).Select(o => o.Name.Value!)];

    private static System.Collections.Immutable.ImmutableArray<Document> Parse(string path, string text) => DocumentParser.Parse(path, SourceText.From(text));
}

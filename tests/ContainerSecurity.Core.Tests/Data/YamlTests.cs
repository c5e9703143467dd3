using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Core.Tests.Data;

public class YamlTests
{
    private const string Head = "apiVersion: v1\nkind: ConfigMap\n";

    [Fact]
    public void Spans_cover_what_is_written()
    {
        var root = Root("""
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: "a b", labels: {x: 'y'}}
            data:
              key: value   # comment
              list:
              - one
              - two
            """);
        root["metadata"]!.Location.Text.Should().Be("""{name: "a b", labels: {x: 'y'}}""");
        root["metadata"].Get("name")!.Location.Text.Should().Be("\"a b\"");
        root["metadata"].Get("labels")!.Location.Text.Should().Be("{x: 'y'}");
        root["data"].Get("key")!.Location.Text.Should().Be("value");
        root["data"].Get("list")!.Location.Text.Should().StartWith("- one").And.EndWith("- two");
        root["data"]!.Location.Text.Should().StartWith("key:").And.EndWith("- two");
    }

    [Theory]
    [InlineData("|", "a\n  b\n\nc\n", "  b")]
    [InlineData(">-", "a b c", "b")]
    public void A_block_ends_with_its_last_line_and_maps_its_words(string header, string value, string word)
    {
        var lines = header == "|" ? "    a\n      b\n\n    c\n" : "    a\n    b\n    c\n";
        var scalar = Scalar($"{Head}data:\n  script: {header}\n{lines}\n\n  other: x\n", "data", "script");
        scalar.Text.Should().Be(value);
        scalar.Location.Text.Should().StartWith(header).And.EndWith("c");
        scalar.MappedText.Text.Should().Be(value);
        var at = value.IndexOf(word, System.StringComparison.Ordinal);
        var trimmed = word.TrimStart();
        scalar.Document.Text.ToString(scalar.MappedText.MapSpan(at + word.Length - trimmed.Length, trimmed.Length)).Should().Be(trimmed);
    }

    [Theory]
    [InlineData("\"a\\tb \\u0041\\\"\"", "a\tb A\"")]
    [InlineData("'it''s'", "it's")]
    [InlineData("\"one\n    two\n\n    three\"", "one two\nthree")]
    [InlineData("one\n    two", "one two")]
    public void Quoted_and_folded_text_is_mapped(string source, string value)
    {
        var scalar = Scalar($"{Head}data:\n  key: {source}\n", "data", "key");
        scalar.Text.Should().Be(value);
        scalar.MappedText.Text.Should().Be(value);
        scalar.Location.Text.Should().Be(source);
    }

    [Fact]
    public void A_quoted_line_may_stand_left_of_its_parent()
    {
        var scalar = Scalar($"{Head}data:\n    key: [\"\n  a\n  b\"]\n", "data", "key");
        scalar.Text.Should().Be(" a b");
    }

    [Theory]
    [InlineData("|", "\nx: 1\n")]
    [InlineData(">", "\nx: 1\n")]
    public void A_block_may_begin_with_a_long_blank_line(string header, string value) =>
        Scalar($"{Head}data:\n  key: {header}\n        \n    x: 1\n", "data", "key").Text.Should().Be(value);

    [Fact]
    public void A_broken_document_does_not_lose_the_others()
    {
        var documents = Parse($"{Head}metadata: {{name: a}}\n---\n{Head}metadata: {{name: b\n---\n{Head}metadata: {{name: c}}\n");
        documents.OfType<KubernetesDocument>().Select(d => d.Objects[0].Name.Value).Should().Equal("a", "c");
        var error = documents.SelectMany(d => d.SyntaxDiagnostics).Should().ContainSingle().Subject;
        error.Id.Should().Be("CNS0202");
        error.Location.Start.Line.Should().BeInRange(5, 8);
    }

    [Fact]
    public void A_key_given_twice_is_reported_at_the_second_and_the_last_counts()
    {
        var document = Parse($"{Head}metadata:\n  name: a\n  name: b\n").Should().ContainSingle().Subject;
        var finding = document.SyntaxDiagnostics.Should().ContainSingle().Subject;
        finding.Id.Should().Be("CNS0203");
        finding.Location.Start.Line.Should().Be(4);
        ((KubernetesDocument)document).Objects[0].Name.Value.Should().Be("b");
    }

    [Fact]
    public void Aliases_and_merge_keys_are_followed_and_never_copied()
    {
        var root = Root($"{Head}a: &x {{one: 1, two: 2}}\nb:\n  <<: *x\n  two: 3\nc: *x\n");
        root["c"].Should().BeSameAs(root["a"]);
        ((DataScalar)root["b"].Get("one")!).Text.Should().Be("1");
        ((DataScalar)root["b"].Get("two")!).Text.Should().Be("3");
    }

    [Fact]
    public void Merging_one_mapping_over_and_over_costs_nothing()
    {
        var text = Head + "m0: &m0 {x: 1}\n" + string.Concat(Enumerable.Range(1, 15).Select(i => $"m{i}: &m{i}\n  <<: [*m{i - 1}, *m{i - 1}]\n"));
        Root(text)["m15"].Get("missing").Should().BeNull();
    }

    [Fact]
    public void An_alias_bomb_is_refused()
    {
        var text = Head + "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));
        Parse(text).SelectMany(d => d.SyntaxDiagnostics).Select(d => d.Id).Should().Equal("CNS0006");
    }

    [Fact]
    public void An_alias_within_its_own_anchor_stands_for_nothing()
    {
        var document = Parse($"{Head}a: &x {{self: *x}}\n").Should().ContainSingle().Subject;
        document.SyntaxDiagnostics.Should().ContainSingle().Which.Id.Should().Be("CNS0202");
        ((KubernetesDocument)document).Root.Get("a", "self").Should().BeNull();
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Deep_nesting_is_refused_without_taking_time(char bracket)
    {
        var text = Head + "a: " + new string(bracket, 100_000);
        Parse(text).SelectMany(d => d.SyntaxDiagnostics).Should().ContainSingle().Which.Id.Should().BeOneOf("CNS0006", "CNS0202");
    }

    [Theory]
    [InlineData("x: [1,*U\n4\n")]
    [InlineData("x: !!(+@y z\n")]
    [InlineData("x: \"\\UFFFFFFFF\"\n")]
    [InlineData("%TAG ! \n--- a\n")]
    [InlineData("\t- a\n")]
    public void Malformed_text_is_an_error_and_no_exception(string text) =>
        Parse(Head + text).SelectMany(d => d.SyntaxDiagnostics).Should().OnlyContain(d => d.Id == "CNS0202");

    [Fact]
    public void Comments_are_found_outside_text_only()
    {
        var document = Parse($"# top\n{Head}data:\n  a: 'x # y' # trailing\n  b: |\n    # in a script\n    echo\n  # own line\n  c: d#e\n").Should().ContainSingle().Subject;
        document.Comments.Select(c => (c.Text, c.IsTrailing)).Should().Equal(("top", false), ("trailing", true), ("own line", false));
    }

    [Fact]
    public void A_comment_covers_what_follows_it_or_what_its_line_begins()
    {
        var document = Parse("""
            # whole
            apiVersion: v1
            kind: Pod
            spec: # spec
              containers:
              # item
              - name: a
                image: x # image
              - name: b # second
                # key
                image: y
            """).Should().ContainSingle().Subject;
        string Scope(string comment) => document.Text.ToString(document.GetScope(document.Comments.Single(c => c.Text == comment)));
        Scope("whole").Should().StartWith("apiVersion").And.EndWith("image: y");
        Scope("spec").Should().StartWith("spec:").And.EndWith("image: y");
        Scope("item").Should().StartWith("name: a").And.EndWith("image: x");
        Scope("image").Should().Be("image: x");
        Scope("second").Should().StartWith("name: b").And.EndWith("image: y");
        Scope("key").Should().Be("image: y");
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("On", true)]
    [InlineData("FALSE", false)]
    [InlineData("no", false)]
    [InlineData("y", true)]
    [InlineData("Y", true)]
    [InlineData("n", false)]
    [InlineData("N", false)]
    [InlineData("\"true\"", null)]
    [InlineData("1", null)]
    public void Booleans_are_those_of_Kubernetes(string text, bool? expected) => Scalar($"{Head}a: {text}\n", "a").AsBoolean().Should().Be(expected);

    [Theory]
    [InlineData("0644", 420)]
    [InlineData("0o644", 420)]
    [InlineData("0x1F", 31)]
    [InlineData("0b11", 3)]
    [InlineData("1_000", 1000)]
    [InlineData("-5", -5)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("9223372036854775808", null)]
    [InlineData("089", null)]
    [InlineData("1.5", null)]
    [InlineData("\"1\"", null)]
    public void Integers_are_those_of_Kubernetes(string text, object? expected) =>
        Scalar($"{Head}a: {text}\n", "a").AsInteger().Should().Be(expected is null ? null : System.Convert.ToInt64(expected, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("~", true)]
    [InlineData("null", true)]
    [InlineData("", true)]
    [InlineData("\"null\"", false)]
    public void Null_is_what_is_not_quoted(string text, bool expected) => Scalar($"{Head}a: {text}\n", "a").IsNull.Should().Be(expected);

    [Fact]
    public void Line_ends_of_Windows_and_a_byte_order_mark_change_nothing()
    {
        var root = Root($"\uFEFF{Head}data:\n  key: |\n    a\n    b\n".Replace("\n", "\r\n"));
        ((DataScalar)root["data"].Get("key")!).Text.Should().Be("a\nb\n");
    }

    private static System.Collections.Immutable.ImmutableArray<Document> Parse(string text) => DocumentParser.Parse("manifest.yaml", SourceText.From(text));

    private static DataMapping Root(string text) => (DataMapping)Parse(text).Should().ContainSingle().Which.Should().BeOfType<KubernetesDocument>().Which.Root;

    private static DataScalar Scalar(string text, params string[] path)
    {
        var node = Root(text).Get(path);
        return (DataScalar)(node is DataSequence sequence ? sequence.Items[0] : node)!;
    }
}

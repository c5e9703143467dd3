using System.Collections.Generic;
using System.Linq;
using System.Text;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Core.Tests.Data;

/// <summary>Streams that are long enough to be read in parts: what comes out is what each document gives alone.</summary>
public class LongYamlTests
{
    private const int LongEnough = 1024 * 1024;

    // Documents that are easy to get wrong at the place where a stream is divided.
    // The long one keeps their number below that of the texts that are mended in one file.
    private static readonly string[] Documents =
    [
        "---\napiVersion: v1\nkind: Pod\nmetadata: {name: plain}\nspec:\n  containers:\n  - name: a\n    image: example.org/a:1\n    # " + new string('y', 60_000) + "\n",
        "--- # why\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: block}\ndata:\n  text: |\n    ---\n    not: a document\n    ...\n",
        "---\napiVersion: v1\nkind: Pod\nmetadata: {name: broken}\nspec: [\n",
        "---\napiVersion: v1\nkind: Pod\nmetadata: {name: unclosed}\nspec:\n  nodeName: \"never ends\n",
        "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: joined}\ndata:\n  text: \"first\nsecond\"\n",
        "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: blank-lines}\ndata:\n  text: |\n         \n    line\n",
        "---\napiVersion: v1\nkind: Pod\nmetadata: {name: twice, name: twice}\nspec: {containers: [{name: a, image: b}]}\n# behind\n",
        "---\n- &anchor {apiVersion: v1}\n- *anchor\n",
        "---\n# nothing\n",
        "---\r\napiVersion: v1\r\nkind: Service\r\nmetadata:\r\n  name: windows\r\n",
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(97)]
    [InlineData(131)]
    [InlineData(4099)]
    public void A_stream_gives_what_its_documents_give(int shift)
    {
        var stream = new StringBuilder($"--- {{a: {new string('x', shift)}}}\n");
        var expected = new List<string>();
        for (var i = 0; stream.Length < LongEnough; i = (i * 7) + 3)
        {
            var text = Documents[(i & 0x7fffffff) % Documents.Length];
            expected.AddRange(Describe(text + "---\n", stream.Length));
            stream.Append(text);
        }

        Describe(stream.Append("---\n").ToString(), 0).Should().Equal(expected);
    }

    [Theory]
    [InlineData("...\n---\n", "a line of dots ends a document before the next begins")]
    [InlineData("...\n%YAML 1.1\n# comment\n\n---\n", "a directive belongs to the document behind it")]
    public void What_stands_between_documents_stays_where_it_belongs(string between, string why)
    {
        const string document = "apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n";
        var count = LongEnough / (document.Length + between.Length);
        var stream = string.Join(between, Enumerable.Repeat(document, count));
        var parsed = DocumentParser.Parse("all.yaml", SourceText.From(stream));
        parsed.Should().HaveCount(count).And.OnlyContain(d => d.SyntaxDiagnostics.IsEmpty, why);
        var places = parsed.OfType<KubernetesDocument>().Select(d => d.Objects[0].Location.Span.Start).ToList();
        places.Should().Equal(Enumerable.Range(0, count).Select(i => places[0] + (i * (document.Length + between.Length))), why);
    }

    [Fact]
    public void The_limit_of_documents_is_that_of_the_file()
    {
        const string document = "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n";
        var stream = string.Concat(Enumerable.Repeat(document, LongEnough / document.Length));
        var options = new ParserOptions { Limits = new ParserLimits { MaxDocuments = 1000 } };
        var parsed = DocumentParser.Parse("all.yaml", SourceText.From(stream), options);
        parsed.Should().HaveCount(1001);
        parsed[1000].SyntaxDiagnostics.Should().ContainSingle().Which.Location.Span.Start.Should().Be(1000 * document.Length);
    }

    private static IEnumerable<string> Describe(string text, int offset)
    {
        foreach (var document in DocumentParser.Parse("a.yaml", SourceText.From(text)))
        {
            // A text of nothing to analyse gives one document that says so.
            if (document is UnrecognizedDocument { SyntaxDiagnostics.IsEmpty: true })
                continue;
            var problems = string.Join(";", document.SyntaxDiagnostics.Select(d => $"{d.Id}@{d.Location.Span.Start + offset}+{d.Location.Span.Length} {d.Message}"));
            var values = document is DataTreeDocument tree ? string.Join(",", Scalars(tree.Root).Select(s => $"{s.Text}@{s.Span.Start + offset}")) : "";
            yield return $"{document.GetType().Name} {document.Span.Start + offset}..{document.Span.End + offset} [{problems}] {values}";
        }
    }

    private static IEnumerable<DataScalar> Scalars(DataNode node) => node switch
    {
        DataScalar scalar => [scalar],
        DataMapping mapping => mapping.Entries.SelectMany(e => Scalars(e.Key).Concat(Scalars(e.Value))),
        DataSequence sequence => sequence.Items.SelectMany(Scalars),
        _ => [],
    };
}

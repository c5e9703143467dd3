using System;
using System.Collections.Immutable;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace ContainerSecurity.Core.Tests.Engine;

public class FingerprintTests
{
    private const string Pod = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: node
            env:
            - name: TOKEN
              value: <here>

        """;

    private const string TwoMaps = """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: one }
        data: { a: <here> }
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: two }
        data: { a: <here> }

        """;

    [Theory]
    [InlineData("Dockerfile", "FROM scratch\nENV TOKEN=<here>\n")]
    [InlineData("Dockerfile", "FROM scratch\nENV TOKEN <here>\n")]
    [InlineData("Dockerfile", "FROM scratch\nARG TOKEN=\"<here>\"\n")]
    [InlineData("Dockerfile", "FROM scratch\nRUN curl -u me:<here> https://example.org\n")]
    [InlineData("Dockerfile", "FROM scratch\nRUN <<EOF\necho <here>\nEOF\n")]
    [InlineData("Dockerfile", "# <here>\nFROM scratch\n")]
    [InlineData("pod.yaml", Pod)]
    [InlineData("map.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata:\n  token: |\n    # keep\n    token=<here>\n")]
    [InlineData("map.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata:\n  a: b # <here>\n")]
    [InlineData("map.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata:\n  \"https://me:<here>@example.org\": a\n")]
    [InlineData("pod.yaml", "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n  - name: web\n    args: [\"--token=<here>\"]\n")]
    [InlineData("main.bicep", "@secure()\nparam token string = '<here>'\n")]
    [InlineData("azuredeploy.json", """{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "parameters": { "token": { "defaultValue": "<here>" } }, "resources": [] }""")]
    [InlineData("web.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><ContainerEnvironmentVariable Include=\"TOKEN\" Value=\"<here>\" /></ItemGroup></Project>")]
    [InlineData("notes.txt", "<here>")]
    public void Does_not_depend_on_the_text_found(string path, string text)
    {
        var expected = Fingerprint(path, text.Replace("<here>", "hunter2", StringComparison.Ordinal), "hunter2");
        expected.Should().MatchRegex("^[0-9a-f]{32}$");
        Fingerprint(path, text.Replace("<here>", "Tr0ub4dor-and-3", StringComparison.Ordinal), "Tr0ub4dor-and-3").Should().Be(expected);
    }

    [Fact]
    public void Does_not_depend_on_the_message()
    {
        var text = Pod.Replace("<here>", "bad", StringComparison.Ordinal);
        Fingerprint("pod.yaml", text, "bad", "Found {0}").Should().Be(Fingerprint("pod.yaml", text, "bad", "Remove {0}; it is bad"));
    }

    [Fact]
    public void Findings_at_one_location_keep_theirs_when_their_messages_change()
    {
        static string[] Run(params string[] words)
        {
            var rule = new SetRule("CNS9901", (c, d) =>
            {
                foreach (var word in words)
                    c.Report(d, new Location(c.Node.Documents[0], new TextSpan(0, 1)), word);
            });
            var found = new Analyzer(new RulePack("a", [rule])).Run(SetRule.Documents(("a", "x"))).Diagnostics;
            return [.. words.Select(w => found.Single(d => d.Message == "Found " + w).Fingerprint)];
        }

        var expected = Run("a", "b");
        expected.Should().OnlyHaveUniqueItems();
        Run("z", "b").Should().Equal(expected);
    }

    [Fact]
    public void Checks_of_another_tool_are_told_apart()
    {
        var location = new Location(SetRule.Documents(("a", "x")).Documents[0], new TextSpan(0, 1));
        Diagnostic Make(string check) => Diagnostic.Create(SetRule.Describe("CNS9901"), location, "x") with { Equivalents = [check] };
        Make("shellcheck:SC2086").Fingerprint.Should().Be(Make("shellcheck:SC2086").Fingerprint).And.NotBe(Make("shellcheck:SC2046").Fingerprint);
    }

    [Theory]
    [InlineData("Dockerfile", "FROM scratch\nRUN echo <here>\n", "\n# a comment\nFROM scratch\nUSER 1000\n\nRUN set -e && \\\n  echo <here>\n")]
    [InlineData("Dockerfile", "FROM a AS b\nRUN <here>\nFROM scratch\n", "FROM x AS y\nRUN <here>\nFROM a AS b\nRUN <here>\nFROM scratch\n", 1)]
    [InlineData("Dockerfile", "FROM a\nENV A=<here>\n", "FROM a\nENV B=<here> A=<here>\n", 1)]
    [InlineData("Dockerfile", "FROM a\nLABEL a.b=<here>\n", "FROM a\nLABEL c=<here>\nLABEL a.b=<here>\n", 1)]
    [InlineData("pod.yaml", Pod, "# a comment\n\n" + Pod)]
    [InlineData("map.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata: { a: <here> }\n", "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata:\n  b: <here>\n  a: '<here>'\n", 1)]
    [InlineData("web.csproj",
        "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><ContainerEnvironmentVariable Include=\"A\" Value=\"<here>\" /></ItemGroup></Project>",
        "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><ContainerEnvironmentVariable Include=\"B\" Value=\"<here>\" /><ContainerEnvironmentVariable Include=\"A\" Value=\"<here>\" /></ItemGroup></Project>", 1)]
    public void Stays_when_other_parts_of_the_file_change(string path, string before, string after, int index = 0) =>
        Fingerprints(path, Fill(after))[index].Should().Be(Fingerprints(path, Fill(before))[0]);

    [Fact]
    public void Stays_when_a_named_item_of_a_list_gets_an_earlier_sibling()
    {
        var before = Fill(Pod);
        var variable = before.Replace("    - name: TOKEN\n", "    - name: OTHER\n      value: bad\n    - name: TOKEN\n", StringComparison.Ordinal);
        Fingerprints("pod.yaml", variable)[1].Should().Be(Fingerprint("pod.yaml", before, "bad"));
        var container = before.Replace("  containers:\n", "  containers:\n  - name: proxy\n    env: [{ name: TOKEN, value: bad }]\n", StringComparison.Ordinal);
        Fingerprints("pod.yaml", container)[1].Should().Be(Fingerprint("pod.yaml", before, "bad"));
    }

    [Fact]
    public void Stays_when_a_resource_moves_within_its_file()
    {
        var documents = TwoMaps.Split("---\n");
        var before = Fingerprints("maps.yaml", Fill(TwoMaps));
        before.Should().OnlyHaveUniqueItems();
        Fingerprints("maps.yaml", Fill(documents[1] + "---\n" + documents[0])).Should().Equal(before.Reverse());
    }

    [Fact]
    public void Of_a_missing_setting_stays_when_a_neighbouring_setting_is_added()
    {
        const string Without = "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n  - name: api\n    image: node\n";
        const string With = Without + "    securityContext:\n      privileged: false\n";
        // What the container lacks is reported at its name, and at its securityContext where it has one.
        FingerprintAt(With, With.IndexOf("securityContext", StringComparison.Ordinal), "securityContext".Length)
            .Should().Be(FingerprintAt(Without, Without.IndexOf("api\n", StringComparison.Ordinal), 3));
        // What the pod lacks is reported at its name.
        FingerprintAt(With, With.IndexOf("spec", StringComparison.Ordinal), 4).Should().Be(FingerprintAt(With, With.IndexOf("web", StringComparison.Ordinal), 3))
            .And.NotBe(FingerprintAt(With, With.IndexOf("api\n", StringComparison.Ordinal), 3));
    }

    [Fact]
    public void Tells_like_findings_apart()
    {
        Fingerprints("Dockerfile", "FROM scratch\nRUN bad bad\nRUN bad\n").Should().HaveCount(3).And.OnlyHaveUniqueItems();
        Fingerprints("maps.yaml", Fill(TwoMaps.Replace("two", "one", StringComparison.Ordinal))).Should().HaveCount(2).And.OnlyHaveUniqueItems();
        Fingerprints("maps.yaml", Fill(TwoMaps.Replace("name: two", "", StringComparison.Ordinal).Replace("name: one", "", StringComparison.Ordinal)))
            .Should().HaveCount(2).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Keeps_its_number_when_the_engine_adds_findings()
    {
        const string Text = "FROM scratch\nRUN bad\nRUN bad\n";
        var expected = Fingerprints("Dockerfile", Text);
        Fingerprints("Dockerfile", "# containersecurity:ignore CNS9876: unknown\n" + Text).Should().Equal(expected);
    }

    [Fact]
    public void Changes_with_the_resource_the_path_and_the_rule()
    {
        var text = Fill(Pod);
        var expected = Fingerprint("pod.yaml", text, "bad");
        Fingerprint("pod.yaml", text.Replace("metadata:\n  name: web", "metadata:\n  name: shop", StringComparison.Ordinal), "bad").Should().NotBe(expected);
        Fingerprint("shop.yaml", text, "bad").Should().NotBe(expected);
        Fingerprint("pod.yaml", text, "bad", id: "CNS9902").Should().NotBe(expected);
    }

    [Fact]
    public void Does_not_depend_on_how_a_path_is_written()
    {
        var expected = Fingerprint("a/pod.yaml", Fill(Pod), "bad");
        Fingerprint("a\\pod.yaml", Fill(Pod), "bad").Should().Be(expected);
        Fingerprint("./a/pod.yaml", Fill(Pod), "bad").Should().Be(expected);
    }

    // A change of these voids every baseline, so it needs a new version.
    [Theory]
    [InlineData("pod.yaml", Pod, "Pod/web", "spec/containers/web/env/TOKEN/value")]
    [InlineData("pod.yaml", "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n  - name: api\n    args: [a, <here>]\n", "Pod/web", "spec/containers/api/args")]
    [InlineData("map.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata:\n  \"https://example.org\": <here>\n", "ConfigMap/web", "data")]
    [InlineData("Dockerfile", "FROM scratch AS Final\nENV TOKEN=<here>\n", "", "final/ENV//TOKEN")]
    [InlineData("Dockerfile", "FROM scratch\nONBUILD ENV TOKEN=<here>\n", "", "/ONBUILD/ENV/TOKEN")]
    [InlineData("Dockerfile", "FROM scratch\nRUN <here>\n", "", "/RUN//")]
    [InlineData("main.bicep", "param token string = '<here>'\n", "", "token")]
    [InlineData("web.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><ContainerUser><here></ContainerUser></PropertyGroup></Project>", "Project/web", "/Project/PropertyGroup/ContainerUser")]
    [InlineData("notes.txt", "<here>", "", "")]
    public void Is_the_hash_of_rule_path_resource_anchor_and_occurrence(string path, string text, string resource, string anchor)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"CNS9901\n{path}\n{resource}\n{anchor}\n0"));
        Fingerprint(path, Fill(text), "bad").Should().Be(Convert.ToHexStringLower(hash.AsSpan(0, 16)));
    }

    private static string Fill(string text) => text.Replace("<here>", "bad", StringComparison.Ordinal);

    private static string[] Fingerprints(string path, string text) => [.. Run(path, text, "bad", "Found {0}", "CNS9901").Select(d => d.Fingerprint)];

    private static string Fingerprint(string path, string text, string word, string format = "Found {0}", string id = "CNS9901") =>
        Run(path, text, word, format, id).Should().ContainSingle().Which.Fingerprint;

    private static string FingerprintAt(string text, int start, int length) =>
        Diagnostic.Create(SetRule.Describe("CNS9901"), new Location(DocumentParser.Parse("pod.yaml", SourceText.From(text))[0], new TextSpan(start, length)), "x").Fingerprint;

    // A word is reported in the document of the file that it stands in, with its whole line in the message.
    private static ImmutableArray<Diagnostic> Run(string path, string text, string word, string format, string id)
    {
        var rule = new SetRule(SetRule.Describe(id) with { MessageFormat = format }, (context, descriptor) =>
        {
            foreach (var document in context.Node.Documents)
            {
                for (var at = text.IndexOf(word, document.Span.Start, StringComparison.Ordinal); at >= 0 && at < document.Span.End; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
                    context.Report(descriptor, new Location(document, new TextSpan(at, word.Length)), text.Split('\n')[document.Text.GetLinePosition(at).Line]);
            }
        });
        var documents = DocumentSet.Create(DocumentParser.Parse(path, SourceText.From(text), new ParserOptions { Kind = path.EndsWith(".txt", StringComparison.Ordinal) ? DocumentKind.Unrecognized : null }));
        return [.. new Analyzer(new RulePack("a", [rule])).Run(documents).Diagnostics.Where(d => d.Id == id)];
    }
}

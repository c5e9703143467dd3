using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using ContainerSecurity.Output;
using ContainerSecurity.TestSupport;
using NJsonSchema;

namespace ContainerSecurity.Core.Tests.Output;

public class SarifReporterTests
{
    private const string Pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec: {}\n";

    public static TheoryData<string> Results => ["nothing", "everything", "engine"];

    [Theory]
    [MemberData(nameof(Results))]
    public async Task Is_valid_by_the_official_schema(string name)
    {
        var path = Path.Combine(Repository.Root, "artifacts", "sarif-schema", "sarif-2.1.0.json");
        Assert.SkipUnless(File.Exists(path), "needs the schema, which eng/fetch-sarif-schema.sh puts into artifacts/sarif-schema");
        var schema = await JsonSchema.FromFileAsync(path, TestContext.Current.CancellationToken);
        var result = name switch
        {
            "everything" => Findings.Result(Everything()),
            "engine" => new Analyzer().Run(DocumentSet.Create(Findings.Parse("Dockerfile", "FORM a\n"))),
            _ => Findings.Result(),
        };
        var options = new ReportOptions { ToolVersion = "1.0.0-rc.1", SourceRoot = "/src/my shop", InformationUri = "https://example.org", HelpBaseUri = "https://example.org/blob/main" };
        schema.Validate(Findings.Write(new SarifReporter(), result, options)).Should().BeEmpty();
        schema.Validate("""{ "version": "2.1.0", "runs": [ { "results": [] } ] }""").Should().NotBeEmpty("the check itself must tell good from bad");
    }

    [Fact]
    public void Has_results_even_when_there_are_none() => Run(Findings.Result())["results"]!.AsArray().Should().BeEmpty();

    [Fact]
    public void Describes_every_rule_in_full()
    {
        var rule = Run(Findings.Result())["tool"]!["driver"]!["rules"]![0]!;
        JsonNode.DeepEquals(rule, JsonNode.Parse("""
            {
              "id": "TST001", "name": "TheImageIsntPinned",
              "shortDescription": { "text": "The image isn't pinned" }, "fullDescription": { "text": "It may change." },
              "help": { "text": "Pin it.", "markdown": "It may change.\n\n**What to do.** Pin it.\n\nAsked for by: CIS-DOCKER:4.2, CWE-829.\n\nThe same check elsewhere: hadolint:DL3006." },
              "helpUri": "https://github.com/hadolint/hadolint/wiki/DL3006",
              "defaultConfiguration": { "enabled": true, "level": "warning" },
              "properties": {
                "tags": [ "security", "Supply chain", "CIS-DOCKER:4.2", "CWE-829", "external/cwe/cwe-829" ], "category": "Supply chain", "preset": "recommended",
                "security-severity": "7.0", "equivalents": [ "hadolint:DL3006" ], "standards": [ "CIS-DOCKER:4.2", "CWE-829" ]
              }
            }
            """)).Should().BeTrue(rule.ToJsonString());
    }

    [Fact]
    public void Writes_a_help_address_only_where_it_is_absolute()
    {
        static string? HelpUri(string? helpBase) => Run(Findings.Result(), new ReportOptions { HelpBaseUri = helpBase })["tool"]!["driver"]!["rules"]![0]!["helpUri"]?.GetValue<string>();
        HelpUri(null).Should().Be("https://github.com/hadolint/hadolint/wiki/DL3006", "the same check of another tool has a page");
        HelpUri("https://example.org/blob/main/").Should().Be("https://example.org/blob/main/docs/rules/TST001.md");
    }

    [Fact]
    public void Paths_are_relative_to_the_source_root_and_percent_encoded()
    {
        var finding = Findings.At(Findings.Parse("my shop/é#1/Dockerfile", "FROM a\n"), "a");
        var run = Run(Findings.Result(finding), new ReportOptions { SourceRoot = "/src/a b" });
        Location(run)["physicalLocation"]!["artifactLocation"]!.ToJsonString().Should().Be("""{"uri":"my%20shop/%C3%A9%231/Dockerfile","uriBaseId":"%SRCROOT%"}""");
        run["originalUriBaseIds"]!.ToJsonString().Should().Be("""{"%SRCROOT%":{"uri":"file:///src/a%20b/"}}""");
    }

    [Theory]
    [InlineData("/etc/Dockerfile", "file:///etc/Dockerfile")]
    [InlineData("c:\\a b\\Dockerfile", "file:///c:/a%20b/Dockerfile")]
    public void Paths_elsewhere_are_absolute(string path, string uri)
    {
        var run = Run(Findings.Result(Findings.At(Findings.Parse(path, "FROM a\n"), "a")));
        Location(run)["physicalLocation"]!["artifactLocation"]!.ToJsonString().Should().Be($$"""{"uri":"{{uri}}"}""");
    }

    [Fact]
    public void Columns_count_UTF16_units_from_one_and_no_byte_order_mark()
    {
        var run = Run(Findings.Result(Findings.At(Findings.Parse("Dockerfile", "\uFEFFFROM 😀a:b\n"), "b")));
        run["columnKind"]!.GetValue<string>().Should().Be("utf16CodeUnits");
        Location(run)["physicalLocation"]!["region"]!.ToJsonString().Should().Be("""{"startLine":1,"startColumn":10,"endLine":1,"endColumn":11}""");
    }

    [Fact]
    public void Names_the_object_that_a_finding_stands_on()
    {
        var run = Run(Findings.Result(Findings.At(Findings.Parse("a.yaml", Pod), "web")));
        Location(run)["logicalLocations"]!.ToJsonString().Should().Be("""[{"name":"web","fullyQualifiedName":"Pod/shop/web","kind":"resource"}]""");
    }

    [Fact]
    public void Names_an_Azure_resource_by_its_name_and_type()
    {
        const string Bicep = "resource webhook 'Microsoft.ContainerRegistry/registries/webhooks@2023-07-01' = {\n  name: 'shop/build'\n}\n";
        var run = Run(Findings.Result(Findings.At(Findings.Parse("main.bicep", Bicep), "'shop/build'")));
        Location(run)["logicalLocations"]!.ToJsonString().Should().Be("""[{"name":"shop/build","fullyQualifiedName":"Microsoft.ContainerRegistry.registries.webhooks.shop.build","kind":"webhooks"}]""");
    }

    [Fact]
    public void Points_to_its_rule()
    {
        var other = Findings.Rule with { Id = "AAA001" };
        var run = Run(Findings.Result(Findings.At(Findings.Parse("Dockerfile", "FROM a\n"), "a", other), Findings.At(Findings.Parse("Dockerfile", "FROM a\n"), "a")));
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        foreach (var result in run["results"]!.AsArray())
            rules[result!["ruleIndex"]!.GetValue<int>()]!["id"]!.GetValue<string>().Should().Be(result["ruleId"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(SuppressionKind.Comment, "inSource")]
    [InlineData(SuppressionKind.Configuration, "external")]
    [InlineData(SuppressionKind.Baseline, "external")]
    public void Keeps_suppressed_findings_and_says_so(SuppressionKind kind, string expected)
    {
        var finding = Findings.At(Findings.Parse("Dockerfile", "FROM a\n"), "a") with { Suppression = new Suppression(kind, "why", null) };
        Run(Findings.Result(finding))["results"]![0]!["suppressions"]!.ToJsonString().Should().Be($$"""[{"kind":"{{expected}}","status":"accepted","justification":"why"}]""");
    }

    [Fact]
    public void Offers_the_changes_of_a_fix_in_each_of_its_files()
    {
        var (document, other) = (Findings.Parse("Dockerfile", "FROM a\n"), Findings.Parse("b/Dockerfile", "FROM a\n"));
        var fix = CodeFix.Replace("Rename it", Findings.Place(document, "a"), "b") with { OtherDocuments = [new DocumentChanges(other, [new TextChange(Findings.Place(other, "a").Span, "c")])] };
        var changes = Run(Findings.Result(Findings.At(document, "a") with { Fixes = [fix] }))["results"]![0]!["fixes"]![0]!["artifactChanges"]!;
        changes[0]!["artifactLocation"]!["uri"]!.GetValue<string>().Should().Be("Dockerfile");
        changes[1]!["artifactLocation"]!["uri"]!.GetValue<string>().Should().Be("b/Dockerfile");
        changes[1]!["replacements"]![0]!["insertedContent"]!["text"]!.GetValue<string>().Should().Be("c");
    }

    [Fact]
    public void Offers_fixes_as_replacements()
    {
        var fix = Run(Findings.Result(Everything()))["results"]![0]!["fixes"]![0]!;
        fix["description"]!["text"]!.GetValue<string>().Should().Be("Rename it");
        fix["artifactChanges"]![0]!["replacements"]!.ToJsonString().Should()
            .Be("""[{"deletedRegion":{"startLine":4,"startColumn":9,"endLine":4,"endColumn":12},"insertedContent":{"text":"shop"}}]""");
    }

    [Fact]
    public void Has_the_fingerprint_of_the_finding()
    {
        var finding = Findings.At(Findings.Parse("Dockerfile", "FROM a\n"), "a");
        Run(Findings.Result(finding))["results"]![0]!["partialFingerprints"]!.ToJsonString().Should().Be($$"""{"containersecurity/v2":"{{finding.Fingerprint}}"}""");
    }

    [Fact]
    public void Writes_many_findings()
    {
        var document = Findings.Parse("Dockerfile", string.Concat(Enumerable.Repeat("FROM ü\n", 10_000)));
        ImmutableArray<Diagnostic> many = [.. Enumerable.Range(0, 10_000).Select(i => Diagnostic.Create(Findings.Rule, new Location(document, new TextSpan((7 * i) + 5, 1)), "ü"))];
        var results = Run(Findings.Result(many))["results"]!.AsArray();
        results.Should().HaveCount(10_000);
        results[9_999]!["message"]!["text"]!.GetValue<string>().Should().Be("Found ü");
    }

    private static Diagnostic Everything()
    {
        var document = Findings.Parse("my shop/a.yaml", Pod);
        var place = Findings.Place(document, "web");
        return Findings.At(document, "Pod") with
        {
            RelatedLocations = [place],
            Suppression = new Suppression(SuppressionKind.Comment, "why", place),
            Fixes = [new CodeFix("Rename it", [new TextChange(place.Span, "shop")])],
        };
    }

    private static JsonNode Run(AnalysisResult result, ReportOptions? options = null) => JsonNode.Parse(Findings.Write(new SarifReporter(), result, options))!["runs"]![0]!;

    private static JsonNode Location(JsonNode run) => run["results"]![0]!["locations"]![0]!;
}

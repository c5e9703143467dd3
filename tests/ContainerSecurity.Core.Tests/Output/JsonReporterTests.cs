using System.Text.Json;
using System.Text.Json.Nodes;
using ContainerSecurity.Output;
using ContainerSecurity.Suppressions;

namespace ContainerSecurity.Core.Tests.Output;

public class JsonReporterTests
{
    [Fact]
    public void Writes_findings_with_all_that_is_known_of_them()
    {
        var document = Findings.Parse("a.yaml", "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec: {}\n");
        var finding = Findings.At(document, "Pod") with
        {
            RelatedLocations = [Findings.Place(document, "web")],
            Suppression = new Suppression(SuppressionKind.Configuration, "why", null),
            Fixes = [new CodeFix("Rename it", [new TextChange(Findings.Place(document, "web").Span, "shop")]) { IsSafe = false }],
            Fingerprint = "abc",
        };
        var report = Json(Findings.Result(finding));
        report["findings"]!.AsArray().Should().BeEmpty();
        var json = report["suppressedFindings"]![0]!;
        JsonNode.DeepEquals(json, JsonNode.Parse("""
            {
              "id": "TST001", "severity": "warning", "category": "Supply chain", "message": "Found Pod",
              "path": "a.yaml", "startLine": 2, "startColumn": 7, "endLine": 2, "endColumn": 10,
              "resource": "Pod/web", "fingerprint": "abc", "helpLink": "docs/rules/TST001.md",
              "related": [ { "path": "a.yaml", "startLine": 4, "startColumn": 9, "endLine": 4, "endColumn": 12 } ],
              "suppression": { "kind": "configuration", "justification": "why" },
              "fixes": [ { "title": "Rename it", "isSafe": false, "changes": [ { "startLine": 4, "startColumn": 9, "endLine": 4, "endColumn": 12, "newText": "shop" } ] } ]
            }
            """)).Should().BeTrue(json.ToJsonString());
    }

    [Fact]
    public void Writes_the_changes_of_a_fix_in_other_files()
    {
        var (document, other) = (Findings.Parse("Dockerfile", "FROM a\n"), Findings.Parse("b/Dockerfile", "FROM a\n"));
        var fix = CodeFix.Replace("Rename it", Findings.Place(document, "a"), "b") with { OtherDocuments = [new DocumentChanges(other, [new TextChange(Findings.Place(other, "a").Span, "b")])] };
        var json = Json(Findings.Result(Findings.At(document, "a") with { Fixes = [fix] }))["findings"]![0]!["fixes"]![0]!["otherFiles"]!;
        json.ToJsonString().Should().Be("""[{"path":"b/Dockerfile","changes":[{"startLine":1,"startColumn":6,"endLine":1,"endColumn":7,"newText":"b"}]}]""");
    }

    [Fact]
    public void Counts_and_names_the_tool()
    {
        var document = Findings.Parse("Dockerfile", "FROM a\n");
        var json = Json(Findings.Result(Findings.At(document, "a")), ReportOptions.Default with { ToolVersion = "1.2.3", SourceRoot = "/src" });
        json["version"]!.GetValue<int>().Should().Be(1);
        json["root"]!.GetValue<string>().Should().Be("/src");
        json["tool"]!.ToJsonString().Should().Be("""{"name":"containersec","version":"1.2.3"}""");
        json["summary"]!.ToJsonString().Should().Be("""{"files":1,"errors":0,"warnings":1,"infos":0,"suppressed":0,"unanalyzed":0}""");
        Json(Findings.Result(Findings.At(document, "a")), ReportOptions.Default with { RulesLeftOut = 3 })["summary"]!["rulesLeftOut"]!.GetValue<int>().Should().Be(3);
    }

    [Fact]
    public void Lists_what_a_baseline_has_too_much()
    {
        var result = Findings.Result() with { StaleBaselineEntries = [new BaselineEntry("f", "CNS1001", "a.yaml", null)] };
        Json(result)["staleBaselineEntries"]!.ToJsonString().Should().Be("""[{"id":"CNS1001","path":"a.yaml","fingerprint":"f"}]""");
    }

    [Fact]
    public void Ends_lines_the_same_everywhere()
    {
        var document = Findings.Parse("Dockerfile", "FROM a\r\n");
        var text = Findings.Write(new JsonReporter(), Findings.Result(Findings.At(document, "a\r\n")));
        text.Should().NotContain("\r").And.EndWith("}\n");
        JsonDocument.Parse(text).RootElement.GetProperty("findings")[0].GetProperty("message").GetString().Should().Be("Found a\r\n");
    }

    private static JsonNode Json(AnalysisResult result, ReportOptions? options = null) => JsonNode.Parse(Findings.Write(new JsonReporter(), result, options))!;
}

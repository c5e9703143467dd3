using System.Linq;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Core.Tests.ScannerReports;

/// <summary>Which reports are of the image that a reference names.</summary>
public class FindScansTests
{
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private const string OtherDigest = "sha256:fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";

    [Theory]
    [InlineData("contoso.azurecr.io/api:1", "contoso.azurecr.io/api:1", true)]
    [InlineData("contoso.azurecr.io/api:1", "contoso.azurecr.io/api:2", false)]
    [InlineData("contoso.azurecr.io/api:1", "contoso.azurecr.io/api", false)]
    [InlineData("nginx", "docker.io/library/nginx:latest", true)]
    [InlineData("nginx:1.27", "index.docker.io/library/nginx:1.27", true)]
    [InlineData("nginx:1.27", "ghcr.io/nginx:1.27", false)]
    [InlineData("nginx:${TAG}", "nginx:1.27", false)]
    public void By_name_and_tag(string reference, string scanned, bool expected) => Found(reference, Report(scanned)).Should().Be(expected);

    [Theory]
    [InlineData("contoso.azurecr.io/api@" + Digest, true)]
    [InlineData("contoso.azurecr.io/api:1@" + Digest, true)]
    [InlineData("fabrikam.azurecr.io/mirror@" + Digest, true)]
    [InlineData("contoso.azurecr.io/api@" + OtherDigest, false)]
    [InlineData("contoso.azurecr.io/api:1@" + OtherDigest, false)]
    [InlineData("contoso.azurecr.io/api:1", true)]
    public void By_digest_where_the_report_knows_one(string reference, bool expected) =>
        Found(reference, Report("contoso.azurecr.io/api:1", "contoso.azurecr.io/api@" + Digest)).Should().Be(expected);

    [Theory]
    [InlineData("contoso.azurecr.io/api:1@" + Digest, true)]
    [InlineData("contoso.azurecr.io/api@" + Digest, false)]
    public void By_the_tag_beside_a_digest_where_the_report_knows_none(string reference, bool expected) => Found(reference, Report("contoso.azurecr.io/api:1")).Should().Be(expected);

    [Fact]
    public void The_newest_report_of_a_scanner_counts()
    {
        var documents = Create("api:1", ("new.json", Report("api:1", time: "2026-10-02T00:00:00Z")), ("old.json", Report("api:1", time: "2026-09-01T00:00:00Z")));
        documents.FindScans(documents.Images.Single()).Should().ContainSingle().Which.Location.Document.Path.Should().Be("new.json");
    }

    [Theory]
    [InlineData("by its manifest", Digest, null, true)]
    [InlineData("by its configuration, as an archive has no manifest", null, null, true)]
    [InlineData("its tag was another image when it was scanned", null, OtherDigest, false)]
    public void Of_an_image_that_was_opened(string why, string? manifest, string? reported, bool expected)
    {
        var image = ImageDocument.Create("api.tar", SourceText.From("""{"config":{"User":"app"}}"""), new ImageDescription { Names = ["api:1"], Digest = manifest });
        image.ConfigurationDigest.Should().Be("sha256:c9d7147422e3247d86906307227a9ed7fdfcee85a6992f016a1edb9070bfb92b");
        var report = Report("api:1", "api@" + (reported ?? manifest ?? image.ConfigurationDigest));
        var documents = DocumentSet.Create([image, .. DocumentParser.Parse("report.json", SourceText.From(report))]);
        documents.FindScans(image).IsEmpty.Should().Be(!expected, why);
    }

    [Theory]
    [InlineData("api:1", true)]
    [InlineData("api:2", false)]
    public void Of_an_image_that_was_opened_by_name_where_the_report_knows_no_digest(string name, bool expected)
    {
        var image = ImageDocument.Create("api.tar", SourceText.From("{}"), new ImageDescription { Names = ["other:1", name] });
        var documents = DocumentSet.Create([image, .. DocumentParser.Parse("report.json", SourceText.From(Report("api:1")))]);
        documents.FindScans(image).IsEmpty.Should().Be(!expected);
    }

    private static bool Found(string reference, string report)
    {
        var documents = Create(reference, ("report.json", report));
        return !documents.FindScans(documents.Images.Single()).IsEmpty;
    }

    private static DocumentSet Create(string reference, params (string Path, string Text)[] reports) => DocumentSet.Create(
        [.. DocumentParser.Parse("pod.yaml", SourceText.From($"apiVersion: v1\nkind: Pod\nmetadata: {{ name: a }}\nspec:\n  containers:\n  - {{ name: a, image: '{reference}' }}\n")),
         .. reports.SelectMany(r => DocumentParser.Parse(r.Path, SourceText.From(r.Text)))]);

    private static string Report(string name, string? digest = null, string time = "2026-10-01T00:00:00Z") =>
        $$"""{ "SchemaVersion": 2, "ArtifactName": "{{name}}", "CreatedAt": "{{time}}", "Metadata": { "RepoDigests": [{{(digest is null ? "" : $"\"{digest}\"")}}] } }""";
}

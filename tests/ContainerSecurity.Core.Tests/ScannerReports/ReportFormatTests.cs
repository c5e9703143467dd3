using System;
using System.Linq;
using ContainerSecurity.ScannerReports;

namespace ContainerSecurity.Core.Tests.ScannerReports;

/// <summary>Each format of report gives the same: who scanned which image, when, and what was found.</summary>
public class ReportFormatTests
{
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private const string OtherDigest = "sha256:fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";

    [Fact]
    public void Trivy_JSON()
    {
        var scan = ReadScan("trivy.json", $$"""
            {
              "SchemaVersion": 2, "CreatedAt": "2026-10-01T10:00:00+02:00", "ArtifactName": "contoso.azurecr.io/api:1", "ArtifactType": "container_image",
              "Metadata": { "ImageID": "{{OtherDigest}}", "RepoTags": ["contoso.azurecr.io/api:1", "contoso.azurecr.io/api:1.4"], "RepoDigests": ["contoso.azurecr.io/api@{{Digest}}"] },
              "Results": [
                { "Target": "debian", "Vulnerabilities": [
                  { "VulnerabilityID": "CVE-2026-1001", "VendorIDs": ["DSA-1"], "PkgName": "openssl", "InstalledVersion": "3.0.1", "FixedVersion": "3.0.2", "Severity": "HIGH" },
                  { "VulnerabilityID": "CVE-2026-1002", "PkgName": "bash", "InstalledVersion": "5.2", "Severity": "UNKNOWN" }, { "PkgName": "nameless" }] },
                { "Target": "app.deps.json" }]
            }
            """);

        scan.Scanner.Should().Be("trivy");
        scan.ScannedAt.Should().Be(new DateTimeOffset(2026, 10, 1, 8, 0, 0, TimeSpan.Zero));
        scan.Names.Select(n => n.Text).Should().Equal("contoso.azurecr.io/api:1", "contoso.azurecr.io/api:1.4");
        scan.Digests.Should().BeEquivalentTo(Digest, OtherDigest);
        scan.Vulnerabilities.Select(v => (v.Id, v.Package, v.Version, v.FixedVersion, v.Severity)).Should().Equal(
            ("CVE-2026-1001", "openssl", "3.0.1", "3.0.2", VulnerabilitySeverity.High), ("CVE-2026-1002", "bash", "5.2", null, VulnerabilitySeverity.Unknown));
        scan.Vulnerabilities[0].Aliases.Should().Equal("DSA-1");
        scan.Vulnerabilities[0].Location.Document.Text.ToString(scan.Vulnerabilities[0].Location.Span).Should().Be("\"CVE-2026-1001\"");
    }

    [Fact]
    public void Grype_JSON()
    {
        var scan = ReadScan("grype.json", $$"""
            {
              "matches": [
                { "vulnerability": { "id": "GHSA-aaaa-bbbb-cccc", "severity": "Critical", "fix": { "versions": ["2.0", "3.0"], "state": "fixed" } },
                  "relatedVulnerabilities": [{ "id": "CVE-2026-1001" }], "artifact": { "name": "log", "version": "1.0" } },
                { "vulnerability": { "id": "CVE-2026-1002", "severity": "Negligible", "fix": { "versions": ["9"], "state": "wont-fix" } }, "artifact": { "name": "bash", "version": "5" } }],
              "source": { "type": "image", "target": { "userInput": "api:dev", "imageID": "{{OtherDigest}}", "manifestDigest": "{{Digest}}", "tags": ["contoso.azurecr.io/api:1"], "repoDigests": [] } },
              "descriptor": { "name": "grype", "timestamp": "2026-10-01T08:00:00Z" }
            }
            """);

        scan.Scanner.Should().Be("grype");
        scan.ScannedAt.Should().Be(new DateTimeOffset(2026, 10, 1, 8, 0, 0, TimeSpan.Zero));
        scan.Names.Select(n => n.Text).Should().Equal("api:dev", "contoso.azurecr.io/api:1");
        scan.Digests.Should().BeEquivalentTo(Digest, OtherDigest);
        scan.Vulnerabilities.Select(v => (v.Id, v.FixedVersion, v.Severity)).Should().Equal(
            ("GHSA-aaaa-bbbb-cccc", "2.0, 3.0", VulnerabilitySeverity.Critical), ("CVE-2026-1002", null, VulnerabilitySeverity.Negligible));
        scan.Vulnerabilities[0].Aliases.Should().Equal("CVE-2026-1001");
    }

    [Fact]
    public void SARIF_of_trivy()
    {
        var scan = ReadScan("trivy.sarif", $$"""
            {
              "version": "2.1.0",
              "runs": [{
                "tool": { "driver": { "name": "Trivy", "rules": [{ "id": "CVE-2026-1001", "properties": { "security-severity": "9.8", "tags": ["vulnerability"] } }] } },
                "results": [
                  { "ruleId": "CVE-2026-1001", "message": { "text": "Package: openssl\nInstalled Version: 3.0.1\nVulnerability CVE-2026-1001\nSeverity: HIGH\nFixed Version: 3.0.2\nLink: x" } },
                  { "ruleId": "DS002", "message": { "text": "runs as root" } }],
                "properties": { "imageName": "contoso.azurecr.io/api:1", "repoDigests": ["contoso.azurecr.io/api@{{Digest}}"], "repoTags": ["contoso.azurecr.io/api:1"] }
              }]
            }
            """);

        scan.Scanner.Should().Be("Trivy");
        scan.Names.Select(n => n.Text).Should().Equal("contoso.azurecr.io/api:1");
        scan.Digests.Should().Equal(Digest);
        scan.Vulnerabilities.Select(v => (v.Id, v.Package, v.Version, v.FixedVersion, v.Severity)).Should().Equal(("CVE-2026-1001", "openssl", "3.0.1", "3.0.2", VulnerabilitySeverity.High));
    }

    [Fact]
    public void SARIF_of_grype()
    {
        var scan = ReadScan("grype.sarif", $$"""
            {
              "version": "2.1.0",
              "runs": [{
                "tool": { "driver": { "name": "Grype", "rules": [
                  { "id": "CVE-2026-1001-openssl", "help": { "text": "Vulnerability CVE-2026-1001\nPackage: openssl\nVersion: 3.0.1\nFix Version: 3.0.2" }, "properties": { "security-severity": "7.5" } },
                  { "id": "CVE-2026-1002-zlib", "help": { "text": "Vulnerability CVE-2026-1002\nPackage: zlib\nVersion: 1.2\nFix Version: \nType: deb" }, "properties": { "security-severity": "4.0" } }] } },
                "results": [
                  { "ruleId": "CVE-2026-1001-openssl", "locations": [{ "logicalLocations": [{ "fullyQualifiedName": "contoso.azurecr.io/api:1@{{Digest}}:/var/lib/dpkg/status" }] }] },
                  { "ruleId": "CVE-2026-1002-zlib", "locations": [] }]
              }]
            }
            """);

        scan.Names.Select(n => n.Text).Should().Equal("contoso.azurecr.io/api:1");
        scan.Vulnerabilities.Select(v => (v.Id, v.Package, v.FixedVersion, v.Severity)).Should().Equal(
            ("CVE-2026-1001", "openssl", "3.0.2", VulnerabilitySeverity.High), ("CVE-2026-1002", "zlib", null, VulnerabilitySeverity.Medium));
    }

    [Theory]
    [InlineData("{ \"value\": [ITEM] }")]
    [InlineData("{ \"count\": 1, \"data\": [ITEM] }")]
    [InlineData("[ITEM]")]
    public void Assessments_of_Defender(string form)
    {
        var scan = ReadScan("defender.json", form.Replace("ITEM", Assessment("Unhealthy", "CVE-2026-1001") + "," + Assessment("NotApplicable", "CVE-2026-1002"), StringComparison.Ordinal));

        scan.Scanner.Should().Be("Defender for Cloud");
        scan.ScannedAt.Should().Be(new DateTimeOffset(2026, 10, 1, 8, 0, 0, TimeSpan.Zero));
        scan.Names.Select(n => n.Text).Should().Equal("contoso.azurecr.io/team/api:1");
        scan.Digests.Should().Equal(Digest);
        scan.Vulnerabilities.Select(v => (v.Id, v.Package, v.Version, v.FixedVersion, v.Severity)).Should().Equal(("CVE-2026-1001", "py", "1.11", "1.12", VulnerabilitySeverity.Critical));
    }

    [Fact]
    public void Older_assessments_of_Defender()
    {
        var scan = ReadScan("defender.json", $$"""
            { "value": [{ "type": "Microsoft.Security/assessments/subAssessments", "properties": {
              "status": { "code": "Unhealthy", "severity": "Medium" }, "timeGenerated": "2026-10-01T08:00:00Z",
              "additionalData": { "assessedResourceType": "ContainerRegistryVulnerability", "imageDigest": "{{Digest}}", "repositoryName": "api", "cve": [{ "title": "CVE-2026-1001" }, { "title": "CVE-2026-1002" }] } } }] }
            """);

        scan.Digests.Should().Equal(Digest);
        scan.Vulnerabilities.Select(v => (v.Id, v.Severity)).Should().Equal(("CVE-2026-1001", VulnerabilitySeverity.Medium), ("CVE-2026-1002", VulnerabilitySeverity.Medium));
    }

    [Fact]
    public void CycloneDX_with_findings()
    {
        var document = Read("bom.cdx.json", $$"""
            {
              "bomFormat": "CycloneDX", "specVersion": "1.6",
              "metadata": { "timestamp": "2026-10-01T08:00:00Z", "tools": { "components": [{ "name": "trivy" }] },
                "component": { "bom-ref": "image", "type": "container", "name": "contoso.azurecr.io/api:1", "purl": "pkg:oci/api@{{Uri.EscapeDataString(Digest)}}?repository_url=contoso.azurecr.io%2Fapi" } },
              "components": [{ "bom-ref": "a", "name": "openssl", "version": "3.0.1", "purl": "pkg:deb/debian/openssl@3.0.1" }],
              "vulnerabilities": [
                { "id": "CVE-2026-1001", "ratings": [{ "severity": "low" }, { "severity": "high" }], "affects": [{ "ref": "a" }] },
                { "id": "CVE-2026-1002", "ratings": [{ "severity": "critical" }], "affects": [{ "ref": "a" }], "analysis": { "state": "not_affected", "justification": "code_not_reachable" } }]
            }
            """);

        var scan = document.Scans.Should().ContainSingle().Subject;
        scan.Scanner.Should().Be("trivy");
        scan.Names.Select(n => n.Text).Should().Contain("contoso.azurecr.io/api:1");
        scan.Digests.Should().Equal(Digest);
        scan.Vulnerabilities.Select(v => (v.Id, v.Package, v.Version, v.Severity)).Should().Equal(
            ("CVE-2026-1001", "openssl", "3.0.1", VulnerabilitySeverity.High), ("CVE-2026-1002", "openssl", "3.0.1", VulnerabilitySeverity.Critical));
        var statement = document.Statements.Should().ContainSingle().Subject;
        statement.Status.Should().Be(VexStatus.NotAffected);
        statement.Justification.Should().Be("code_not_reachable");
        statement.Products.Should().ContainSingle().Which.Digests.Should().Equal(Digest);
        statement.Products[0].Packages.Should().ContainSingle().Which.Name.Should().Be("openssl");
    }

    [Fact]
    public void CycloneDX_with_statements_alone()
    {
        var document = Read("vex.json", """
            {
              "bomFormat": "CycloneDX", "specVersion": "1.5",
              "vulnerabilities": [
                { "id": "CVE-2026-1001", "ratings": [{ "severity": "high" }], "analysis": { "state": "false_positive" }, "affects": [{ "ref": "urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg:deb/debian/openssl@3.0.1" }] },
                { "id": "CVE-2026-1002", "analysis": { "state": "in_triage" }, "affects": [{ "ref": "elsewhere" }] }]
            }
            """);

        document.Scans.Should().BeEmpty();
        document.Statements.Select(s => s.Status).Should().Equal(VexStatus.NotAffected, VexStatus.UnderInvestigation);
        document.Statements[0].Products.Should().ContainSingle().Which.Packages.Should().ContainSingle().Which.Version.Should().Be("3.0.1");
        document.Statements[1].Products.Should().BeEmpty();
    }

    [Fact]
    public void OpenVEX()
    {
        var document = Read("vex.json", $$"""
            {
              "@context": "https://openvex.dev/ns/v0.2.0", "timestamp": "2026-10-01T08:00:00Z",
              "statements": [
                { "vulnerability": { "name": "CVE-2026-1001", "aliases": ["GHSA-aaaa-bbbb-cccc"] }, "status": "not_affected", "impact_statement": "Not built in.",
                  "products": [{ "@id": "pkg:oci/api@{{Uri.EscapeDataString(Digest)}}?repository_url=contoso.azurecr.io/api&tag=1", "subcomponents": [{ "@id": "pkg:deb/debian/openssl@3.0.1" }] }] },
                { "vulnerability": "CVE-2026-1002", "status": "fixed", "products": ["pkg:docker/contoso/api@1.4", "pkg:npm/%40contoso/log@2.0"], "timestamp": "2026-10-05T08:00:00Z" },
                { "vulnerability": { "name": "CVE-2026-1003" }, "status": "perhaps", "products": [] }]
            }
            """);

        document.Statements.Should().HaveCount(2);
        var (first, second) = (document.Statements[0], document.Statements[1]);
        first.Vulnerabilities.Should().Equal("CVE-2026-1001", "GHSA-aaaa-bbbb-cccc");
        first.Statement.Should().Be("Not built in.");
        first.Products.Should().ContainSingle().Which.Image!.Text.Should().Be("contoso.azurecr.io/api:1");
        first.Products[0].Digests.Should().Equal(Digest);
        first.Products[0].Packages.Should().ContainSingle().Which.Name.Should().Be("openssl");
        second.StatedAt.Should().Be(new DateTimeOffset(2026, 10, 5, 8, 0, 0, TimeSpan.Zero));
        second.Products[0].Image!.Text.Should().Be("contoso/api:1.4");
        second.Products[1].IsImage.Should().BeFalse();
        second.Products[1].Packages.Should().ContainSingle().Which.Path.Should().Be("@contoso/log");
    }

    [Theory]
    [InlineData("trivy.json", """{ "SchemaVersion": 2, "ArtifactName": ".", "ArtifactType": "filesystem", "Results": [] }""")]
    [InlineData("code.sarif", """{ "version": "2.1.0", "runs": [{ "tool": { "driver": { "name": "CodeQL", "rules": [{ "id": "js/x", "properties": { "security-severity": "7.8" } }] } }, "results": [] }] }""")]
    [InlineData("bom.json", """{ "bomFormat": "CycloneDX", "components": [] }""")]
    [InlineData("list.yaml", "vulnerabilities:\n- id: CVE-2026-1001\n")]
    [InlineData("matches.json", """{ "matches": [], "source": { "type": "directory", "target": "." } }""")]
    public void What_is_no_report_on_an_image_is_passed_over(string path, string text)
    {
        var document = DocumentParser.Parse(path, SourceText.From(text)).Should().ContainSingle().Subject;
        document.Should().BeOfType<UnrecognizedDocument>();
        document.SyntaxDiagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{ "SchemaVersion": 2, "ArtifactName": { "a": 1 }, "Results": 3 }""")]
    [InlineData("""{ "SchemaVersion": 2, "ArtifactName": "api:1", "Metadata": [], "Results": [1, null, { "Vulnerabilities": { "a": [] } }, { "Vulnerabilities": [null, 7, { "VulnerabilityID": {} }] }] }""")]
    [InlineData("""{ "matches": [3, {}, { "vulnerability": [] }], "source": { "type": "image", "target": { "tags": { "a": 1 } } } }""")]
    [InlineData("""{ "runs": [{ "properties": { "imageName": "api:1", "security-severity": 1 }, "results": [{ "ruleId": "CVE-2026-" }, { "ruleId": "GHSA-1" }, { "ruleId": [] }] }] }""")]
    [InlineData("""{ "@context": "https://openvex.dev/ns", "statements": [1, { "status": "fixed", "vulnerability": [], "products": [{}, 3, "pkg:", "pkg:oci/"] }] }""")]
    [InlineData("""{ "bomFormat": "CycloneDX", "vulnerabilities": [{}, { "id": "CVE-2026-1001", "analysis": { "state": "resolved" }, "affects": [{ "ref": "urn:cdx:#%" }] }], "components": [1, {}] }""")]
    [InlineData("""[{ "type": "Microsoft.Security/assessments/subAssessments" }, { "type": "Microsoft.Security/assessments/subAssessments", "properties": { "additionalData": { "imageDigest": "x", "repositoryName": "y" } } }]""")]
    public void A_report_of_the_wrong_form_is_read_without_harm(string text)
    {
        var read = () => DocumentSet.Create(DocumentParser.Parse("report.json", SourceText.From(text))).Scans;
        read.Should().NotThrow();
    }

    private static string Assessment(string code, string id) => $$"""
        { "type": "microsoft.security/assessments/subassessments", "properties": {
          "status": { "code": "{{code}}", "severity": "High" }, "timeGenerated": "2026-10-01T08:00:00Z",
          "additionalData": { "assessedResourceType": "AzureContainerRegistryVulnerability",
            "vulnerabilityDetails": { "cveId": "{{id}}", "severity": "Critical" },
            "artifactDetails": { "repositoryName": "team/api", "registryHost": "contoso.azurecr.io", "digest": "{{Digest}}", "tags": ["1"] },
            "softwareDetails": { "packageName": "py", "version": "1.11", "fixedVersion": "1.12" } } } }
        """;

    private static ImageScan ReadScan(string path, string text) => Read(path, text).Scans.Should().ContainSingle().Subject;

    private static ScanReportDocument Read(string path, string text) =>
        DocumentParser.Parse(path, SourceText.From(text)).Should().ContainSingle().Which.Should().BeOfType<ScanReportDocument>().Subject;
}

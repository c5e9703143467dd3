namespace ContainerSecurity.Rules.Tests.BuiltImages;

/// <summary>Reports and manifests for the tests of rules on scans.</summary>
internal static class Reports
{
    public const string Trivy = """
        {
          "SchemaVersion": 2,
          "CreatedAt": "2026-10-01T08:00:00Z",
          "ArtifactName": "contoso.azurecr.io/api:1.4",
          "ArtifactType": "container_image",
          "Metadata": { "RepoTags": ["contoso.azurecr.io/api:1.4"] },
          "Results": [
            {
              "Target": "debian",
              "Vulnerabilities": [
                { "VulnerabilityID": "CVE-2026-1001", "PkgName": "openssl", "InstalledVersion": "3.0.1", "FixedVersion": "3.0.2", "Severity": "CRITICAL" },
                { "VulnerabilityID": "CVE-2026-1002", "PkgName": "zlib1g", "InstalledVersion": "1.2.13", "Severity": "HIGH" },
                { "VulnerabilityID": "CVE-2026-1003", "PkgName": "bash", "InstalledVersion": "5.2", "Severity": "LOW" }
              ]
            }
          ]
        }
        """;

    public static string Pod(string image) => $"""
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
        spec:
          containers:
          - name: api
            image: {image}
        """;

    /// <summary>An OpenVEX document with one statement on the image of <see cref="Trivy"/>.</summary>
    public static string Vex(string vulnerability, string status, string product = "contoso.azurecr.io/api:1.4") => $$"""
        {
          "@context": "https://openvex.dev/ns/v0.2.0",
          "@id": "https://contoso.example/vex/1",
          "author": "Contoso",
          "timestamp": "2026-10-02T08:00:00Z",
          "version": 1,
          "statements": [
            {
              "vulnerability": { "name": "{{vulnerability}}" },
              "products": [{ "@id": "{{product}}" }],
              "status": "{{status}}",
              "justification": "vulnerable_code_not_in_execute_path"
            }
          ]
        }
        """;
}

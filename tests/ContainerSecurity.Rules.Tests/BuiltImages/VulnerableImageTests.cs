using ContainerSecurity.Languages.Image;
using ContainerSecurity.Rules.BuiltImages;
using ContainerSecurity.Testing;

namespace ContainerSecurity.Rules.Tests.BuiltImages;

public class VulnerableImageTests
{
    [Fact]
    public void Reports_an_image_with_high_and_critical_vulnerabilities() => Verify(
        Reports.Pod("{|CNS1130(contoso.azurecr.io/api:1.4, 1 critical and 1 high vulnerabilities, \"CVE-2026-1001, CVE-2026-1002\"):contoso.azurecr.io/api:1.4|}"));

    [Fact]
    public void Reports_a_base_image() => new RuleTest<VulnerableImage>
    {
        Sources = { ("Dockerfile", "FROM {|CNS1130(contoso.azurecr.io/api:1.4, 1 critical and 1 high vulnerabilities, \"CVE-2026-1001, CVE-2026-1002\"):contoso.azurecr.io/api:1.4|}\n"), ("trivy.json", Reports.Trivy) },
    }.Run();

    [Theory]
    [InlineData("contoso.azurecr.io/api:1.4", "{{|CNS1130(contoso.azurecr.io/api:1.4, 1 critical and 1 high vulnerabilities, \"CVE-2026-1001, CVE-2026-1002\"):\"config\"|}: {}}")]
    [InlineData("contoso.azurecr.io/api:1.5", "{\"config\": {}}")]
    public void Reports_an_opened_image(string name, string markup) => new RuleTest<VulnerableImage>
    {
        Sources = { ("image.json", markup), ("trivy.json", Reports.Trivy) },
        Images = { ["image.json"] = new ImageDescription { Names = [name] } },
    }.Run();

    [Fact]
    public void Does_not_report_another_tag() => Verify(Reports.Pod("contoso.azurecr.io/api:1.5"));

    [Fact]
    public void Does_not_report_another_registry() => Verify(Reports.Pod("fabrikam.azurecr.io/api:1.4"));

    [Fact]
    public void Does_not_report_an_unresolved_tag() => Verify(Reports.Pod("contoso.azurecr.io/api:${TAG}"));

    [Fact]
    public void Does_not_report_without_a_scan_report() => RuleVerifier<VulnerableImage>.VerifyKubernetes(Reports.Pod("contoso.azurecr.io/api:1.4"));

    [Fact]
    public void Uses_the_configured_severity() => new RuleTest<VulnerableImage>
    {
        Sources = { ("pod.yaml", Reports.Pod("{|CNS1130(contoso.azurecr.io/api:1.4, 1 critical vulnerability, CVE-2026-1001):contoso.azurecr.io/api:1.4|}")), ("trivy.json", Reports.Trivy) },
        Configuration = """{ "rules": { "CNS1130": { "minimumSeverity": "critical" } } }""",
    }.Run();

    [Fact]
    public void Ignores_vulnerabilities_excluded_by_VEX() => new RuleTest<VulnerableImage>
    {
        Sources =
        {
            ("pod.yaml", Reports.Pod("{|CNS1130(contoso.azurecr.io/api:1.4, 1 high vulnerability, CVE-2026-1002):contoso.azurecr.io/api:1.4|}")),
            ("trivy.json", Reports.Trivy),
            ("vex.json", Reports.Vex("CVE-2026-1001", "not_affected")),
        },
    }.Run();

    [Fact]
    public void Reports_vulnerabilities_that_VEX_confirms() => new RuleTest<VulnerableImage>
    {
        Sources =
        {
            ("pod.yaml", Reports.Pod("{|CNS1130(contoso.azurecr.io/api:1.4, 1 critical and 1 high vulnerabilities, \"CVE-2026-1001, CVE-2026-1002\"):contoso.azurecr.io/api:1.4|}")),
            ("trivy.json", Reports.Trivy),
            ("vex.json", Reports.Vex("CVE-2026-1001", "affected")),
        },
    }.Run();

    [Fact]
    public void Reports_vulnerabilities_excluded_for_another_image() => new RuleTest<VulnerableImage>
    {
        Sources =
        {
            ("pod.yaml", Reports.Pod("{|CNS1130(contoso.azurecr.io/api:1.4, 1 critical and 1 high vulnerabilities, \"CVE-2026-1001, CVE-2026-1002\"):contoso.azurecr.io/api:1.4|}")),
            ("trivy.json", Reports.Trivy),
            ("a.json", Reports.Vex("CVE-2026-1001", "not_affected", "contoso.azurecr.io/api:1.3")),
            ("b.json", Reports.Vex("CVE-2026-1002", "not_affected", "pkg:deb/debian/bash")),
        },
    }.Run();

    [Fact]
    public void Ignores_a_package_excluded_for_all_images() => new RuleTest<VulnerableImage>
    {
        Sources =
        {
            ("pod.yaml", Reports.Pod("{|CNS1130(contoso.azurecr.io/api:1.4, 1 high vulnerability, CVE-2026-1002):contoso.azurecr.io/api:1.4|}")),
            ("trivy.json", Reports.Trivy),
            ("vex.json", Reports.Vex("CVE-2026-1001", "fixed", "pkg:deb/debian/openssl@3.0.1?arch=amd64")),
        },
    }.Run();

    private static void Verify(string pod) => new RuleTest<VulnerableImage> { Sources = { ("pod.yaml", pod), ("trivy.json", Reports.Trivy) } }.Run();
}

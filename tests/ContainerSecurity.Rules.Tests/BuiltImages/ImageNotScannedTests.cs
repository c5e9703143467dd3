using ContainerSecurity.Rules.BuiltImages;
using ContainerSecurity.Testing;

namespace ContainerSecurity.Rules.Tests.BuiltImages;

public class ImageNotScannedTests
{
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Fact]
    public void Reports_an_unscanned_image() => Verify(Reports.Pod("{|CNS1132(contoso.azurecr.io/shop:2):contoso.azurecr.io/shop:2|}"));

    [Fact]
    public void Reports_another_tag() => Verify(Reports.Pod("{|CNS1132(contoso.azurecr.io/api:1.5):contoso.azurecr.io/api:1.5|}"));

    [Fact]
    public void Does_not_report_a_scanned_image() => Verify(Reports.Pod("contoso.azurecr.io/api:1.4"));

    [Fact]
    public void Does_not_report_a_digest_of_a_scanned_repository() => Verify(Reports.Pod("contoso.azurecr.io/api@" + Digest));

    [Fact]
    public void Reports_a_digest_of_another_repository() => Verify(Reports.Pod($"{{|CNS1132(contoso.azurecr.io/shop@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef):contoso.azurecr.io/shop@{Digest}|}}"));

    [Fact]
    public void Does_not_report_an_unresolved_image() => Verify(Reports.Pod("contoso.azurecr.io/${NAME}:1"));

    [Fact]
    public void Does_not_report_without_scan_reports() => RuleVerifier<ImageNotScanned>.VerifyKubernetes(Reports.Pod("contoso.azurecr.io/shop:2"));

    private static void Verify(string pod) => new RuleTest<ImageNotScanned> { Sources = { ("pod.yaml", pod), ("trivy.json", Reports.Trivy) } }.Run();
}

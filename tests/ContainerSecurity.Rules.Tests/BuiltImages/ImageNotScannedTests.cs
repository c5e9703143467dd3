using ContainerSecurity.Rules.BuiltImages;
using ContainerSecurity.Testing;

namespace ContainerSecurity.Rules.Tests.BuiltImages;

public class ImageNotScannedTests
{
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Fact]
    public void Reports_an_image_that_no_report_is_of() => Verify(Reports.Pod("{|CNS1132(contoso.azurecr.io/shop:2):contoso.azurecr.io/shop:2|}"));

    [Fact]
    public void Reports_another_tag() => Verify(Reports.Pod("{|CNS1132(contoso.azurecr.io/api:1.5):contoso.azurecr.io/api:1.5|}"));

    [Fact]
    public void Lets_a_scanned_image_pass() => Verify(Reports.Pod("contoso.azurecr.io/api:1.4"));

    [Fact]
    public void Lets_a_digest_of_a_scanned_repository_pass() => Verify(Reports.Pod("contoso.azurecr.io/api@" + Digest));

    [Fact]
    public void Reports_a_digest_of_another_repository() => Verify(Reports.Pod($"{{|CNS1132(contoso.azurecr.io/shop@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef):contoso.azurecr.io/shop@{Digest}|}}"));

    [Fact]
    public void Says_nothing_of_an_unknown_image() => Verify(Reports.Pod("contoso.azurecr.io/${NAME}:1"));

    [Fact]
    public void Says_nothing_without_any_report() => RuleVerifier<ImageNotScanned>.VerifyKubernetes(Reports.Pod("contoso.azurecr.io/shop:2"));

    private static void Verify(string pod) => new RuleTest<ImageNotScanned> { Sources = { ("pod.yaml", pod), ("trivy.json", Reports.Trivy) } }.Run();
}

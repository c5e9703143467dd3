using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.ExtraPackageIndex>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class ExtraPackageIndexTests
{
    [Fact]
    public void Reports_the_option() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN pip3 install {|CNS1060(--extra-index-url):--extra-index-url|} https://pypi.example.com/simple x
        """);

    [Fact]
    public void Reports_the_variable() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ENV {|CNS1060(PIP_EXTRA_INDEX_URL):PIP_EXTRA_INDEX_URL|}=https://pypi.example.com/simple
        """);

    [Fact]
    public void Does_not_report_a_single_index() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN pip install --index-url https://pypi.example.com/simple x
        """);

    [Fact]
    public void Does_not_report_required_hashes() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        RUN pip install --require-hashes --extra-index-url https://pypi.example.com/simple -r r.txt
        """);
}

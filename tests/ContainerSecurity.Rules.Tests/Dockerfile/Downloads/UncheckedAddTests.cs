using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.UncheckedAdd>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class UncheckedAddTests
{
    [Fact]
    public void Reports_a_quoted_URL() => Verify.VerifyDockerfile("""
        FROM debian:13
        ADD {|CNS1050(https://example.com/i.tgz):"https://example.com/i.tgz"|} /opt/
        """);

    [Fact]
    public void Reports_a_URL() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ADD {|CNS1050(https://example.com/tool.tar.gz):https://example.com/tool.tar.gz|} /opt/
        """);

    [Fact]
    public void Reports_every_URL() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ADD {|CNS1050(https://example.com/a):https://example.com/a|} local.txt {|CNS1050(http://example.com/b):http://example.com/b|} /opt/
        """);

    [Fact]
    public void Does_not_report_a_checksum() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool.tar.gz /opt/
        """);

    [Fact]
    public void Does_not_report_local_files() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ADD tool.tar.gz /opt/
        """);

    [Fact]
    public void Does_not_report_git_repositories() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ADD https://github.com/moby/buildkit.git#v0.26.0 /src
        """);

    [Fact]
    public void Does_not_report_a_variable() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG URL
        ADD $URL /opt/
        """);
}

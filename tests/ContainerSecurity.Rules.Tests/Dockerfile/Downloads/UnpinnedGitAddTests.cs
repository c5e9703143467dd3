using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.UnpinnedGitAdd>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class UnpinnedGitAddTests
{
    [Fact]
    public void Reports_a_quoted_URL() => Verify.VerifyDockerfile("""
        FROM debian:13
        ADD {|CNS1052(https://github.com/x/y.git):"https://github.com/x/y.git"|} /x
        """);

    [Fact]
    public void Reports_a_missing_commit() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ADD {|CNS1052(https://github.com/example/tool.git):https://github.com/example/tool.git|} /src
        """);

    [Fact]
    public void Reports_a_branch() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ADD {|CNS1052(https://github.com/example/tool.git#main):https://github.com/example/tool.git#main|} /src
        """);

    [Fact]
    public void Reports_an_SSH_URL() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ADD {|CNS1052(git@github.com:example/tool.git#v1:docs):git@github.com:example/tool.git#v1:docs|} /src
        """);

    [Fact]
    public void Does_not_report_a_commit() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ADD https://github.com/example/tool.git#0123456789abcdef0123456789abcdef01234567:docs /src
        """);

    [Fact]
    public void Does_not_report_a_checksum() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ADD --checksum=0123456789abcdef0123456789abcdef01234567 https://github.com/example/tool.git#v1 /src
        """);

    [Fact]
    public void Does_not_report_other_sources() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ADD tool.git /src
        ADD https://example.com/tool.tgz /src
        """);

    [Fact]
    public void Does_not_report_a_variable() => Verify.VerifyDockerfile("""
        FROM alpine:3.22
        ARG COMMIT
        ADD https://github.com/example/tool.git#${COMMIT} /src
        """);
}

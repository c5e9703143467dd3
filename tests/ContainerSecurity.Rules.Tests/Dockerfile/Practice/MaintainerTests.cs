using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.Maintainer>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class MaintainerTests
{
    [Fact]
    public void Reports_MAINTAINER() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        [|MAINTAINER|] me@example.com
        """);

    [Fact]
    public void Does_not_report_a_label() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        LABEL org.opencontainers.image.authors="me@example.com"
        """);

    [Fact]
    public void Fixes_MAINTAINER_to_LABEL() => Verify.VerifyFix("""
        FROM alpine:3.20
        [|MAINTAINER|] "Me <me@example.com>"
        """, """
        FROM alpine:3.20
        LABEL org.opencontainers.image.authors="Me <me@example.com>"
        """);
}

using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.RedundantPlatform>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class RedundantPlatformTests
{
    [Fact]
    public void Reports_the_default() => Verify.VerifyDockerfile("""
        FROM [|--platform=$TARGETPLATFORM|] alpine:3.20
        """);

    [Fact]
    public void Reports_the_default_in_braces() => Verify.VerifyDockerfile("""
        FROM [|--platform=${TARGETPLATFORM}|] alpine:3.20
        """);

    [Fact]
    public void Does_not_report_BUILDPLATFORM() => Verify.VerifyDockerfile("""
        FROM --platform=$BUILDPLATFORM alpine:3.20
        """);

    [Fact]
    public void Does_not_report_no_flag() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        """);

    [Fact]
    public void Fixes_by_removing_the_flag() => Verify.VerifyFix("""
        FROM [|--platform=$TARGETPLATFORM|] alpine:3.20
        """, """
        FROM alpine:3.20
        """);
}

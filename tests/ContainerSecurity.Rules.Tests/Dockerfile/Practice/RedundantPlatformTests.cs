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
    public void Lets_the_platform_of_the_builder_pass() => Verify.VerifyDockerfile("""
        FROM --platform=$BUILDPLATFORM alpine:3.20
        """);

    [Fact]
    public void Lets_no_flag_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        """);

    [Fact]
    public void Fixes_it() => Verify.VerifyFix("""
        FROM [|--platform=$TARGETPLATFORM|] alpine:3.20
        """, """
        FROM alpine:3.20
        """);
}

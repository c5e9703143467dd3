using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.InvalidFromDefault>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class InvalidFromDefaultTests
{
    [Fact]
    public void Reports_an_empty_image() => Verify.VerifyDockerfile("""
        ARG IMAGE
        FROM {|CNS8065(""):$IMAGE|}
        """);

    [Fact]
    public void Reports_an_empty_tag() => Verify.VerifyDockerfile("""
        ARG TAG
        FROM {|CNS8065(alpine:):alpine:${TAG}|}
        """);

    [Fact]
    public void Does_not_report_an_ARG_with_a_default() => Verify.VerifyDockerfile("""
        ARG TAG=3.20
        FROM alpine:$TAG
        """);

    [Fact]
    public void Does_not_report_an_optional_part() => Verify.VerifyDockerfile("""
        ARG VARIANT
        FROM alpine:3.20$VARIANT
        """);

    [Fact]
    public void Does_not_report_a_default_in_FROM() => Verify.VerifyDockerfile("""
        ARG TAG
        FROM alpine:${TAG:-3.20}
        """);
}

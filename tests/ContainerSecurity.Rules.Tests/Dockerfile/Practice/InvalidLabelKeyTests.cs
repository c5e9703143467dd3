using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.InvalidLabelKey>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class InvalidLabelKeyTests
{
    [Fact]
    public void Reports_capitals() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        LABEL {|CNS8085(Version, "is no proper key; use lower case letters and digits, with single dots and hyphens between"):Version|}=1
        """);

    [Fact]
    public void Reports_a_reserved_one() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        LABEL {|CNS8085(com.docker.x, is in a namespace of Docker's own; use one of yours):com.docker.x|}=1
        """);

    [Fact]
    public void Lets_proper_keys_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        LABEL org.example.build-date=2026-01-01 version=1
        """);

    [Fact]
    public void Lets_a_variable_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG K=x
        LABEL $K=1
        """);
}

using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.InvalidLabelKey>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class InvalidLabelKeyTests
{
    [Fact]
    public void Reports_uppercase() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        LABEL {|CNS8085(Version, "is no proper key; use lower case letters and digits, with single dots and hyphens between"):Version|}=1
        """);

    [Fact]
    public void Reports_a_reserved_key() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        LABEL {|CNS8085(com.docker.x, is in a namespace of Docker's own; use one of yours):com.docker.x|}=1
        """);

    [Fact]
    public void Does_not_report_valid_keys() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        LABEL org.example.build-date=2026-01-01 version=1
        """);

    [Fact]
    public void Does_not_report_a_variable() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG K=x
        LABEL $K=1
        """);
}

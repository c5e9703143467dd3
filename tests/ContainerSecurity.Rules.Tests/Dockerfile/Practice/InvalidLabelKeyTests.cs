using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.InvalidLabelKey>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class InvalidLabelKeyTests
{
    [Fact]
    public void Reports_uppercase() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        LABEL {|CNS8085(Version, is not a valid key; use lowercase letters and digits separated by single dots or hyphens):Version|}=1
        """);

    [Fact]
    public void Reports_a_reserved_key() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        LABEL {|CNS8085(com.docker.x, uses a namespace reserved for Docker; use a domain that you own):com.docker.x|}=1
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

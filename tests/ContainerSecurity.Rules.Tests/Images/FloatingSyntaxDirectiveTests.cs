using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Images.FloatingSyntaxDirective>;

namespace ContainerSecurity.Rules.Tests.Images;

public class FloatingSyntaxDirectiveTests
{
    [Fact]
    public void Reports_a_missing_version() => Verify.VerifyDockerfile("""
        # syntax={|CNS1008(docker/dockerfile):docker/dockerfile|}
        FROM alpine:3.22
        """);

    [Fact]
    public void Reports_latest() => Verify.VerifyDockerfile("""
        # syntax={|CNS1008(docker/dockerfile:latest):docker/dockerfile:latest|}
        FROM alpine:3.22
        """);

    [Fact]
    public void Does_not_report_a_version() => Verify.VerifyDockerfile("""
        # syntax=docker/dockerfile:1
        FROM alpine:3.22
        """);

    [Fact]
    public void Does_not_report_a_digest() => Verify.VerifyDockerfile("""
        # syntax=docker/dockerfile@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
        FROM alpine:3.22
        """);

    [Fact]
    public void Does_not_report_a_version_after_a_registry_with_a_port() => Verify.VerifyDockerfile("""
        # syntax=example.com:5000/frontend:1.2
        FROM alpine:3.22
        """);
}

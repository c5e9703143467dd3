using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.DuplicateStageName>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class DuplicateStageNameTests
{
    [Fact]
    public void Reports_the_second_stage() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        FROM alpine:3.20 AS {|CNS8062(build):build|}
        """);

    [Fact]
    public void Reports_a_name_in_different_casing() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        FROM alpine:3.20 AS {|CNS8062(build):Build|}
        """);

    [Fact]
    public void Does_not_report_unique_names() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        FROM alpine:3.20 AS app
        """);
}

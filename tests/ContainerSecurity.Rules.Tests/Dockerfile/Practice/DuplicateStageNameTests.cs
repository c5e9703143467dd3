using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.DuplicateStageName>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class DuplicateStageNameTests
{
    [Fact]
    public void Reports_the_second() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        FROM alpine:3.20 AS {|CNS8062(build):build|}
        """);

    [Fact]
    public void Reports_one_in_other_case() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        FROM alpine:3.20 AS {|CNS8062(build):Build|}
        """);

    [Fact]
    public void Lets_two_names_pass() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        FROM alpine:3.20 AS app
        """);
}

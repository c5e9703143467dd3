using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.DefinitionDescription>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class DefinitionDescriptionTests
{
    [Fact]
    public void Reports_a_comment_that_starts_differently() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        {|CNS8081(PORT):# where it listens|}
        ARG PORT=80
        """);

    [Fact]
    public void Does_not_report_the_name_of_an_argument() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        # PORT is where it listens
        ARG PORT=80
        """);

    [Fact]
    public void Does_not_report_the_name_of_a_stage() => Verify.VerifyDockerfile("""
        # base has the tools
        FROM alpine:3.20 AS base
        """);

    [Fact]
    public void Does_not_report_a_comment_before_an_empty_line() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        # arguments

        ARG PORT=80
        """);
}

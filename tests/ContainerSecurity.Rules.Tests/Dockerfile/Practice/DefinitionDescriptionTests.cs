using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.DefinitionDescription>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class DefinitionDescriptionTests
{
    [Fact]
    public void Reports_another_beginning() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        {|CNS8081(PORT):# where it listens|}
        ARG PORT=80
        """);

    [Fact]
    public void Lets_the_name_of_an_argument_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        # PORT is where it listens
        ARG PORT=80
        """);

    [Fact]
    public void Lets_the_name_of_a_stage_pass() => Verify.VerifyDockerfile("""
        # base has the tools
        FROM alpine:3.20 AS base
        """);

    [Fact]
    public void Lets_a_comment_that_stands_apart_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        # arguments

        ARG PORT=80
        """);
}

using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.UndefinedFromVariable>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class UndefinedFromVariableTests
{
    [Fact]
    public void Reports_a_variable_without_ARG() => Verify.VerifyDockerfile("""
        ARG TAG=3.20
        FROM alpine:${{|CNS8064(TAGS):TAGS|}}
        """);

    [Fact]
    public void Reports_an_argument_of_a_stage() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG TAG=3.20
        FROM alpine:${|CNS8064(TAG):TAG|}
        """);

    [Fact]
    public void Reports_a_variable_in_a_platform() => Verify.VerifyDockerfile("""
        FROM --platform=linux/${|CNS8064(ARCH):ARCH|} alpine:3.20
        """);

    [Fact]
    public void Does_not_report_a_declared_argument() => Verify.VerifyDockerfile("""
        ARG TAG=3.20
        FROM alpine:$TAG
        """);

    [Fact]
    public void Does_not_report_a_predefined_argument() => Verify.VerifyDockerfile("""
        FROM --platform=$BUILDPLATFORM alpine:3.20
        """);

    [Fact]
    public void Does_not_report_a_variable_with_a_default() => Verify.VerifyDockerfile("""
        FROM alpine:${TAG:-3.20}
        """);
}

using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.EnvironmentSelfReference>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class EnvironmentSelfReferenceTests
{
    [Fact]
    public void Reports_a_variable_of_the_same_instruction() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV HOME_DIR=/app BIN=${|CNS8067(HOME_DIR):HOME_DIR|}/bin
        """);

    [Fact]
    public void Does_not_report_a_variable_of_an_earlier_instruction() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV HOME_DIR=/app
        ENV BIN=$HOME_DIR/bin
        """);

    [Fact]
    public void Does_not_report_a_variable_that_is_extended() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV PATH=/app/bin:$PATH LANG=C
        """);

    [Fact]
    public void Does_not_report_a_variable_with_an_earlier_value() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG A=1
        ENV A=$A B=$A
        """);
}

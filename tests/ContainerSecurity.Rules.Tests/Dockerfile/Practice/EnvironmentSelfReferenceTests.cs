using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.EnvironmentSelfReference>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class EnvironmentSelfReferenceTests
{
    [Theory]
    [InlineData("ENV {|CNS8067(PATH, twice by, this value is lost; remove one of the two or use two ENV instructions):PATH|}=/a:$PATH PATH=/b:$PATH")]
    [InlineData("ENV {|CNS8067(A, twice by, this value is lost; remove one of the two or use two ENV instructions):A|}=1 B=2 A=3")]
    [InlineData("ONBUILD ENV {|CNS8067(A, twice by, this value is lost; remove one of the two or use two ENV instructions):A|}=1 A=3")]
    public void Reports_a_variable_that_is_set_twice(string line) => Verify.VerifyDockerfile("FROM debian:13\n" + line + "\n");

    [Fact]
    public void Reports_a_variable_of_the_same_instruction() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV HOME_DIR=/app BIN=${|CNS8067(HOME_DIR, by, it has no value here yet; set it in an earlier ENV instruction):HOME_DIR|}/bin
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

using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Scripts.ConsecutiveRuns>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

public class ConsecutiveRunsTests
{
    [Theory]
    [InlineData("RUN a\n{|CNS8014:RUN|} b\n{|CNS8014:RUN|} c")]
    [InlineData("RUN a\n# c\n\n{|CNS8014:RUN|} b")]
    [InlineData("RUN a && b\n{|CNS8035:RUN|} c\n{|CNS8014:RUN|} d\n{|CNS8035:RUN|} e; f")]
    public void Reports_consecutive_instructions(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN a\nCOPY x y/\nRUN b")]
    [InlineData("RUN a\nRUN --mount=type=cache,target=/x b")]
    [InlineData("RUN a\nRUN <<E\nb\nE")]
    [InlineData("RUN a\nRUN [\"b\"]")]
    [InlineData("RUN a\nFROM b\nRUN c")]
    [InlineData("RUN [\"a\"]\nRUN b")]
    [InlineData("RUN <<E\na\nE\nRUN b")]
    public void Does_not_report_instructions_that_cannot_be_combined(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Fact]
    public void Reports_ONBUILD() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ONBUILD RUN a
        ONBUILD {|CNS8014:RUN|} b
        RUN c
        """);
}

using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Scripts.ConsecutiveRuns>;

namespace ContainerSecurity.Tests.Scripts;

public class ConsecutiveRunsTests
{
    [Theory]
    [InlineData("RUN a\n[|RUN|] b\n[|RUN|] c")]
    [InlineData("RUN a\n# c\n\n[|RUN|] b")]
    public void Reports_it(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN a\nCOPY x y/\nRUN b")]
    [InlineData("RUN a\nRUN --mount=type=cache,target=/x b")]
    [InlineData("RUN a\nRUN <<E\nb\nE")]
    [InlineData("RUN a\nRUN [\"b\"]")]
    [InlineData("RUN a\nFROM b\nRUN c")]
    public void Lets_others_pass(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Fact]
    public void Looks_at_what_is_put_off() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ONBUILD RUN a
        ONBUILD [|RUN|] b
        RUN c
        """);
}

using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Scripts.ConsecutiveCopies>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

public class ConsecutiveCopiesTests
{
    [Theory]
    [InlineData("COPY a ./\n{|CNS8019(COPY, ./):COPY|} b ./")]
    [InlineData("ADD a /x/\n{|CNS8019(ADD, /x/):ADD|} b /x/\n[|ADD|] c /x/")]
    public void Reports_a_shared_destination(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("COPY a /x\nCOPY b /y")]
    [InlineData("COPY a ./\nRUN make\nCOPY b ./")]
    [InlineData("COPY --chown=1:1 a ./\nCOPY b ./")]
    [InlineData("COPY a ./\nADD b ./")]
    [InlineData("FROM b\nCOPY a ./\nFROM c\nCOPY a ./")]
    public void Does_not_report_other_copies(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");
}

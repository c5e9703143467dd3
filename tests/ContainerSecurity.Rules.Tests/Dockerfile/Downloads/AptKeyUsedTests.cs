using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.AptKeyUsed>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class AptKeyUsedTests
{
    [Fact]
    public void Reports_add() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN curl -fsSL https://example.com/key | [|apt-key|] add -
        """);

    [Fact]
    public void Does_not_report_a_keyring() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN curl -fsSL https://example.com/key -o /etc/apt/keyrings/x.asc && apt-key list
        """);
}

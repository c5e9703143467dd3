using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Scripts.UserLog>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

public class UserLogTests
{
    [Theory]
    [InlineData("RUN useradd -u {|CNS8018(123456):123456|} app")]
    [InlineData("RUN useradd --uid={|CNS8018(1000000):1000000|} -m app")]
    public void Reports_a_high_UID(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN useradd -l -u 123456 app")]
    [InlineData("RUN useradd --no-log-init --uid 123456 app")]
    [InlineData("RUN useradd -u 12345 app")]
    [InlineData("RUN useradd app")]
    [InlineData("RUN useradd -u $ID app")]
    [InlineData("RUN adduser -u 123456 app")]
    public void Does_not_report_low_UIDs_and_no_log_init(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN useradd -u {|CNS8018(123456):123456|} app", "RUN useradd --no-log-init -u 123456 app")]
    public void Fixes_by_adding_no_log_init(string before, string after) => Verify.VerifyFix("FROM debian:12\n" + before + "\n", "FROM debian:12\n" + after + "\n");
}

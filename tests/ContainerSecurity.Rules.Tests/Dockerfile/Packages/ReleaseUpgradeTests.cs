using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Packages.ReleaseUpgrade>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Packages;

public class ReleaseUpgradeTests
{
    [Theory]
    [InlineData("RUN apt-get {|CNS8003(apt-get, dist-upgrade):dist-upgrade|} -y")]
    [InlineData("RUN zypper -n {|CNS8003(zypper, dup):dup|}")]
    [InlineData("RUN sudo apt {|CNS8003(apt, full-upgrade):full-upgrade|} -y")]
    [InlineData("RUN zypper {|CNS8003(zypper, dist-upgrade):dist-upgrade|}")]
    public void Reports_distribution_upgrades(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN apt-get update && apt-get upgrade -y")]
    [InlineData("RUN apt-get install -y dist-upgrade")]
    [InlineData("CMD apt-get dist-upgrade")]
    [InlineData("RUN echo apt-get dist-upgrade")]
    [InlineData("RUN apt-get $VERB")]
    public void Does_not_report_other_commands(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");
}

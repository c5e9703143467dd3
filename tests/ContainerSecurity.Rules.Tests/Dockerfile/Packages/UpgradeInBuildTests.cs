using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Packages.UpgradeInBuild>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Packages;

public class UpgradeInBuildTests
{
    [Theory]
    [InlineData("RUN apt-get update && apt-get -y {|CNS8021(apt-get, upgrade):upgrade|}")]
    [InlineData("RUN apk {|CNS8021(apk, upgrade):upgrade|} --no-cache")]
    [InlineData("RUN yum -y {|CNS8021(yum, update):update|} && yum clean all")]
    [InlineData("RUN dnf {|CNS8021(dnf, upgrade):upgrade|} -y --refresh")]
    [InlineData("RUN zypper -n {|CNS8021(zypper, up):up|}")]
    public void Reports_upgrades_of_all_packages(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN apt-get update")]
    [InlineData("RUN apt-get install -y --only-upgrade openssl")]
    [InlineData("RUN yum -y update openssl")]
    [InlineData("RUN apk upgrade openssl")]
    [InlineData("RUN yum -y update $PACKAGES")]
    [InlineData("RUN apt-get $VERB")]
    [InlineData("CMD apt-get upgrade")]
    public void Does_not_report_named_packages_and_other_subcommands(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");
}

using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Packages.InteractiveInstall>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Packages;

public class InteractiveInstallTests
{
    [Theory]
    [InlineData("RUN apt-get {|CNS8008(apt-get, install, -y):install|} curl")]
    [InlineData("RUN apt-get -q {|CNS8008(apt-get, install, -y):install|} curl")]
    [InlineData("RUN yum {|CNS8008(yum, install, -y):install|} curl")]
    [InlineData("RUN dnf {|CNS8008(dnf, install, -y):install|} -q curl")]
    [InlineData("RUN zypper {|CNS8008(zypper, install, --non-interactive):install|} curl")]
    [InlineData("RUN zypper {|CNS8008(zypper, in, --non-interactive):in|} curl")]
    [InlineData("RUN apt-get {|CNS8008(apt-get, upgrade, -y):upgrade|}")]
    public void Reports_commands_that_may_prompt(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN apt-get install -y curl")]
    [InlineData("RUN apt-get -qqy install curl")]
    [InlineData("RUN apt-get install -qq curl")]
    [InlineData("RUN apt-get --yes install curl")]
    [InlineData("RUN apt-get --assume-yes install curl")]
    [InlineData("RUN apt-get -o APT::Get::Assume-Yes=true install curl")]
    [InlineData("RUN yes | apt-get install curl")]
    [InlineData("RUN echo 'APT::Get::Assume-Yes \"true\";' > /etc/apt/apt.conf.d/90y\nRUN apt-get install curl")]
    [InlineData("RUN yum -y install curl")]
    [InlineData("RUN dnf install --assumeyes curl")]
    [InlineData("RUN zypper -n install curl")]
    [InlineData("RUN zypper install -y curl")]
    [InlineData("RUN zypper --non-interactive in curl")]
    [InlineData("RUN apk add curl")]
    [InlineData("RUN apt-get $OPTIONS install curl")]
    [InlineData("RUN apt-get install $APT_OPTS curl")]
    [InlineData("RUN apt-get update")]
    [InlineData("CMD apt-get install curl")]
    public void Does_not_report_answered_prompts(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN apt-get {|CNS8008(apt-get, install, -y):install|} curl", "RUN apt-get install -y curl")]
    [InlineData("RUN zypper {|CNS8008(zypper, install, --non-interactive):install|} curl", "RUN zypper --non-interactive install curl")]
    public void Fixes_by_adding_the_option(string before, string after) => Verify.VerifyFix("FROM debian:12\n" + before + "\n", "FROM debian:12\n" + after + "\n");

    [Theory]
    [InlineData("-q -q")]
    [InlineData("--quiet --quiet")]
    [InlineData("-qqq")]
    [InlineData("-q=2")]
    public void Does_not_report_apt_with_two_quiet_options(string options) => Verify.VerifyDockerfile($"""
        FROM debian:12
        RUN apt-get install {options} curl
        """);

    [Theory]
    [InlineData("RUN microdnf install tar")]
    [InlineData("RUN microdnf update && microdnf remove tar")]
    [InlineData("RUN dnf {|CNS8008(dnf, install, -y):install|} tar")]
    public void Does_not_report_microdnf(string lines) => Verify.VerifyDockerfile("FROM redhat/ubi9-minimal:9.6\n" + lines + "\n");

    [Theory]
    [InlineData("RUN choco {|CNS8008(choco, install, -y):install|} git")]
    [InlineData("RUN choco install git -y")]
    [InlineData("RUN choco feature enable -n allowGlobalConfirmation; choco install git")]
    public void Reports_choco(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"powershell\", \"-Command\"]\n" + lines + "\n");
}

using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Packages.UpdateAlone>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Packages;

public class UpdateAloneTests
{
    [Theory]
    [InlineData("RUN apt-get {|CNS8004(apt-get, update):update|}")]
    [InlineData("RUN apt-get -qq {|CNS8004(apt-get, update):update|} && echo done")]
    [InlineData("RUN apk {|CNS8004(apk, update):update|}")]
    [InlineData("RUN zypper {|CNS8004(zypper, ref):ref|}\nRUN zypper -n install nginx")]
    [InlineData("RUN pacman {|CNS8004(pacman, -Syu):-Syu|} --noconfirm")]
    [InlineData("RUN apt {|CNS8004(apt, update):update|} -y\nRUN apt install -y curl")]
    [InlineData("RUN <<E\napt-get {|CNS8004(apt-get, update):update|}\nE")]
    public void Reports_an_update_without_an_installation(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN apt-get update && apt-get install -y curl")]
    [InlineData("RUN apt-get update && apt-get upgrade -y")]
    [InlineData("RUN apk update && apk add curl")]
    [InlineData("RUN apt-get update && ./install.sh")]
    [InlineData("RUN apt-get update && $INSTALL")]
    [InlineData("RUN --mount=type=cache,target=/var/lib/apt apt-get update")]
    [InlineData("RUN yum makecache")]
    [InlineData("RUN yum -y update\nRUN yum -y install nginx")]
    [InlineData("RUN zypper -n up")]
    [InlineData("RUN yum -y update && yum -y install nginx")]
    [InlineData("RUN yum -y update openssl")]
    [InlineData("RUN pacman -Syu --noconfirm git")]
    [InlineData("RUN if true; then apt-get update; fi; apt-get -y install curl")]
    [InlineData("CMD apt-get update")]
    public void Does_not_report_an_installation_in_the_same_layer(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");
}

using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Packages.UnpinnedOsPackage>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Packages;

public class UnpinnedOsPackageTests
{
    [Fact]
    public void Does_not_report_groups() => Verify.VerifyDockerfile("""
        FROM fedora:43
        RUN dnf groupinstall -y "Development Tools" && dnf group install -y core
        RUN zypper install -t pattern devel_basis
        RUN apt-get install -y lamp-server^
        """);

    [Fact]
    public void Reports_apt() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN apt-get update && apt-get install -y --no-install-recommends {|CNS8001(curl, =<version>):curl|} git=1:2.39.5-0
        """);

    [Fact]
    public void Reports_apk() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        RUN apk add --no-cache --virtual .build {|CNS8001(gcc, =<version>):gcc|} musl-dev~1.2
        """);

    [Fact]
    public void Reports_dnf() => Verify.VerifyDockerfile("""
        FROM fedora:42
        RUN dnf -y install {|CNS8001(curl, -<version>):curl|} git-2.49.0
        """);

    [Fact]
    public void Reports_a_command_after_sudo() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN sudo apt-get -y install {|CNS8001(curl, =<version>):curl|}
        """);

    [Fact]
    public void Does_not_report_pinned_versions() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN apt-get update && apt-get install -y curl=7.88.1-10
        """);

    [Fact]
    public void Does_not_report_files_and_variables() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN apt-get install -y ./tool.deb /tmp/x.deb $PACKAGES
        """);

    [Fact]
    public void Does_not_report_other_subcommands() => Verify.VerifyDockerfile("""
        FROM debian:12
        RUN apt-get update && apt-get purge -y curl
        """);
}

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

    [Theory]
    [InlineData("RUN choco install -y {|CNS8001(git, \" --version <version>\"):git|}")]
    [InlineData("RUN winget install --id {|CNS8001(Git.Git, \" --version <version>\"):Git.Git|} -e --silent")]
    [InlineData("RUN scoop install {|CNS8001(7zip, @<version>):7zip|}")]
    [InlineData("RUN choco install -y git --version 2.47.1")]
    [InlineData("RUN choco install -y packages.config")]
    [InlineData("RUN scoop install 7zip@24.08")]
    public void Reports_package_managers_of_Windows(string lines) => Verify.VerifyDockerfile("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL [\"powershell\", \"-Command\"]\n" + lines + "\n");

    [Theory]
    [InlineData("RUN dnf in -y {|CNS8001(httpd, -<version>):httpd|}")]
    [InlineData("RUN dnf rei -y {|CNS8001(httpd, -<version>):httpd|}")]
    [InlineData("RUN zypper -n in {|CNS8001(vim, =<version>):vim|}")]
    [InlineData("RUN dnf group install -y web-server")]
    [InlineData("RUN dnf info httpd")]
    public void Reports_aliases_of_install(string lines) => Verify.VerifyDockerfile("FROM fedora:43\n" + lines + "\n");
}

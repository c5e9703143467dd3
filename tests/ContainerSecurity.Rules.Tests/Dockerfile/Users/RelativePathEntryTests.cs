using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.RelativePathEntry>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class RelativePathEntryTests
{
    [Fact]
    public void Reports_relative_directories() => Verify.VerifyDockerfile("""
        FROM node:22
        ENV PATH={|CNS2073(./node_modules/.bin):./node_modules/.bin|}:$PATH
        ENV PATH="/a:{|CNS2073(.):.|}:/b"
        ENV PATH $PATH:{|CNS2073(bin):bin|}
        """);

    [Fact]
    public void Does_not_report_absolute_or_unknown_paths() => Verify.VerifyDockerfile("""
        FROM node:22
        ARG extra
        ENV PATH=/app/bin:$PATH OTHER=./x
        ENV PATH="${extra}:${PATH}"
        ENV PATH=/a${PATH:+:$PATH}
        """);

    [Fact]
    public void Does_not_report_build_stages_and_Windows() => Verify.VerifyDockerfile("""
        FROM node:22 AS build
        ENV PATH=./bin:$PATH
        FROM mcr.microsoft.com/windows/nanoserver:ltsc2025
        ENV PATH="C:\tools;%PATH%"
        """);
}

using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.RelativeWorkdir>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class RelativeWorkdirTests
{
    [Fact]
    public void Reports_a_relative_path() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        WORKDIR {|CNS8056(app):app|}
        """);

    [Fact]
    public void Does_not_report_an_absolute_path() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        WORKDIR /app
        """);

    [Fact]
    public void Does_not_report_a_path_after_an_absolute_WORKDIR() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        WORKDIR /app
        FROM base
        WORKDIR src
        """);

    [Fact]
    public void Does_not_report_a_Windows_path() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/windows/nanoserver:ltsc2022
        WORKDIR C:\\app
        """);

    [Fact]
    public void Does_not_report_a_variable() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG HOME=/x
        WORKDIR $HOME/app
        """);
}

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
    public void Lets_an_absolute_path_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        WORKDIR /app
        """);

    [Fact]
    public void Lets_a_path_below_one_that_is_set_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        WORKDIR /app
        FROM base
        WORKDIR src
        """);

    [Fact]
    public void Lets_a_Windows_path_pass() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/windows/nanoserver:ltsc2022
        WORKDIR C:\\app
        """);

    [Fact]
    public void Lets_a_variable_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG HOME=/x
        WORKDIR $HOME/app
        """);
}

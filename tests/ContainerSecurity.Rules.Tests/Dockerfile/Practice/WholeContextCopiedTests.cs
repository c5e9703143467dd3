using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.WholeContextCopied>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class WholeContextCopiedTests
{
    [Fact]
    public void Reports_a_quoted_source() => Verify.VerifyDockerfile("""
        FROM debian:13
        COPY {|CNS8084(""):"."|} /app
        """);

    [Fact]
    public void Reports_the_context() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        WORKDIR /app
        COPY {|CNS8084(""):.|} .
        """);

    [Fact]
    public void Does_not_report_a_directory() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY src/ /app/
        """);

    [Fact]
    public void Does_not_report_a_build_stage() => Verify.VerifyDockerfile("""
        FROM golang:1.23 AS build
        WORKDIR /src
        COPY . .
        FROM alpine:3.20
        COPY --from=build /app /app
        """);

    [Fact]
    public void Does_not_report_a_copy_from_a_stage() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        FROM alpine:3.20
        WORKDIR /app
        COPY --from=base . .
        """);

    [Fact]
    public void Reports_ONBUILD_of_the_base_stage() => Verify.VerifyDockerfile("""
        FROM node:22 AS base
        ONBUILD COPY {|CNS8084(""):.|} /app
        FROM base
        """);

    [Fact]
    public void Does_not_report_ONBUILD_that_never_runs() => Verify.VerifyDockerfile("""
        FROM node:22 AS base
        ONBUILD COPY . /app
        FROM base AS middle
        RUN true
        FROM node:22
        """);
}

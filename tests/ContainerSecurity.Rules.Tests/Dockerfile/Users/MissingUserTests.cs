using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.MissingUser>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class MissingUserTests
{
    [Fact]
    public void Reports_an_image_without_USER() => Verify.VerifyDockerfile("""
        FROM {|CNS2003(node:22):node:22|}
        CMD ["node", "app.js"]
        """);

    [Fact]
    public void Reports_a_base_image_through_stages() => Verify.VerifyDockerfile("""
        FROM node:22 AS base
        FROM {|CNS2003(node:22):base|}
        CMD ["node", "app.js"]
        """);

    [Theory]
    [InlineData("gcr.io/distroless/static:latest")]
    [InlineData("gcr.io/distroless/nodejs22-debian12")]
    [InlineData("gcr.io/distroless/base-debian12:debug")]
    [InlineData("cgr.dev/chainguard/wolfi-base:latest")]
    [InlineData("registry.access.redhat.com/ubi9/ubi-minimal:9.6")]
    [InlineData("mcr.microsoft.com/mirror/docker/library/python:3.13-slim")]
    [InlineData("public.ecr.aws/docker/library/node:22")]
    [InlineData("bitnami/minideb:bookworm")]
    public void Reports_base_images_that_run_as_root(string image) => Verify.VerifyDockerfile($"FROM {{|CNS2003({image}):{image}|}}\nENTRYPOINT [\"/app\"]\n");

    [Theory]
    [InlineData("gcr.io/distroless/static:debug-nonroot")]
    [InlineData("gcr.io/distroless/static@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("cgr.dev/chainguard/python:latest")]
    [InlineData("registry.access.redhat.com/ubi9/python-312:latest")]
    [InlineData("jetty:12")]
    public void Does_not_report_base_images_with_a_user(string image) => Verify.VerifyDockerfile($"FROM {image}\nENTRYPOINT [\"/app\"]\n");

    [Fact]
    public void Reports_the_server_of_a_PHP_image() => Verify.VerifyDockerfile("""
        FROM {|CNS2003(php:8.4-apache):php:8.4-apache|}
        COPY . /var/www/html
        """);

    [Fact]
    public void Reports_scratch() => Verify.VerifyDockerfile("""
        FROM golang:1.25 AS build
        FROM {|CNS2003(scratch):scratch|}
        COPY --from=build /app /app
        """);

    [Fact]
    public void Does_not_report_USER() => Verify.VerifyDockerfile("""
        FROM node:22
        USER node
        """);

    [Fact]
    public void Does_not_report_base_images_with_a_non_root_user() => Verify.VerifyDockerfile("""
        FROM gcr.io/distroless/static:nonroot
        COPY app /app
        """);

    [Fact]
    public void Does_not_report_chiseled_dotnet_images() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
        COPY app /app
        """);

    [Fact]
    public void Does_not_report_an_unknown_base_image() => Verify.VerifyDockerfile("""
        ARG BASE
        FROM ${BASE}
        CMD ["app"]
        """);

    [Fact]
    public void Does_not_report_Windows() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/windows/nanoserver:ltsc2025
        CMD ["app"]
        """);
}

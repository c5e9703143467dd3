using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Images.EndOfLifeImage>;

namespace ContainerSecurity.Rules.Tests.Images;

public class EndOfLifeImageTests
{
    [Fact]
    public void Reports_an_end_of_life_version() => Verify.VerifyDockerfile("""
        FROM node:[|14|]
        """);

    [Theory]
    [InlineData("ubuntu:[|wily|]")]
    [InlineData("ubuntu:[|13.10|]")]
    [InlineData("ubuntu:[|10.04|]")]
    [InlineData("python:[|3.9-slim|]")]
    [InlineData("ruby:[|3.1|]")]
    [InlineData("postgres:[|12-alpine|]")]
    public void Reports_each_end_of_life_version(string image) => Verify.VerifyDockerfile("FROM " + image + "\n");

    [Fact]
    public void Reports_a_minor_version() => Verify.VerifyDockerfile("""
        FROM docker.io/library/python:[|3.6.9-slim|]
        """);

    [Fact]
    public void Reports_a_codename() => Verify.VerifyDockerfile("""
        FROM debian:[|stretch-slim|]
        """);

    [Fact]
    public void Reports_the_distribution_after_the_version() => Verify.VerifyDockerfile("""
        FROM python:[|3.12-buster|]
        """);

    [Fact]
    public void Reports_an_old_Alpine_after_the_version() => Verify.VerifyDockerfile("""
        FROM node:[|22-alpine3.12|]
        """);

    [Fact]
    public void Reports_a_NET_image() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/aspnet:[|6.0-alpine|]
        """);

    [Fact]
    public void Does_not_report_a_supported_version() => Verify.VerifyDockerfile("""
        FROM python:3.13-slim-bookworm
        FROM node:22
        FROM debian:12
        FROM mcr.microsoft.com/dotnet/sdk:10.0
        """);

    [Fact]
    public void Does_not_report_unknown_products() => Verify.VerifyDockerfile("""
        FROM example.com/node:14
        FROM someone/node:14
        FROM node:lts
        FROM ubuntu
        FROM alpine:edge
        FROM golang:1
        """);

    [Fact]
    public void Does_not_report_a_variable() => Verify.VerifyDockerfile("""
        ARG VERSION
        FROM node:${VERSION}
        """);

    [Fact]
    public void Reports_a_container() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: nginx:[|1.14.2|]
        """);
}

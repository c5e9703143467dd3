using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Images.EndOfLifeImage>;

namespace ContainerSecurity.Rules.Tests.Images;

public class EndOfLifeImageTests
{
    [Fact]
    public void Reports_an_end_of_life_version() => Verify.VerifyDockerfile("""
        FROM node:{|CNS1007(node:14, Node.js 14, 2023-04-30):14|}
        """);

    [Theory]
    [InlineData("ubuntu:{|CNS1007(ubuntu:wily, \"Ubuntu 15.10 (wily)\", 2016-07-28):wily|}")]
    [InlineData("ubuntu:{|CNS1007(ubuntu:13.10, Ubuntu 13.10, 2014-07-17):13.10|}")]
    [InlineData("ubuntu:{|CNS1007(ubuntu:10.04, Ubuntu 10.04, 2015-04-30):10.04|}")]
    [InlineData("python:{|CNS1007(python:3.9-slim, Python 3.9, 2025-10-31):3.9-slim|}")]
    [InlineData("ruby:{|CNS1007(ruby:3.1, Ruby 3.1, 2025-03-26):3.1|}")]
    [InlineData("postgres:{|CNS1007(postgres:12-alpine, PostgreSQL 12, 2024-11-21):12-alpine|}")]
    public void Reports_each_end_of_life_version(string image) => Verify.VerifyDockerfile("FROM " + image + "\n");

    [Fact]
    public void Reports_a_minor_version() => Verify.VerifyDockerfile("""
        FROM docker.io/library/python:{|CNS1007(docker.io/library/python:3.6.9-slim, Python 3.6.9, 2021-12-23):3.6.9-slim|}
        """);

    [Fact]
    public void Reports_a_codename() => Verify.VerifyDockerfile("""
        FROM debian:{|CNS1007(debian:stretch-slim, "Debian 9 (stretch)", 2022-06-30):stretch-slim|}
        """);

    [Fact]
    public void Reports_the_distribution_after_the_version() => Verify.VerifyDockerfile("""
        FROM python:{|CNS1007(python:3.12-buster, "Debian 10 (buster)", 2024-06-30):3.12-buster|}
        """);

    [Fact]
    public void Reports_an_old_Alpine_after_the_version() => Verify.VerifyDockerfile("""
        FROM node:{|CNS1007(node:22-alpine3.12, Alpine 3.12, 2022-05-01):22-alpine3.12|}
        """);

    [Fact]
    public void Reports_a_NET_image() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/aspnet:{|CNS1007(mcr.microsoft.com/dotnet/aspnet:6.0-alpine, .NET 6.0, 2024-11-12):6.0-alpine|}
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
            image: nginx:{|CNS1007(nginx:1.14.2, nginx 1.14.2, 2019-04-23):1.14.2|}
        """);

    [Fact]
    public void Does_not_report_early_versions_and_dates() => Verify.VerifyDockerfile("""
        FROM openjdk:8-ea-jdk
        FROM openjdk:7-rc-jdk
        FROM ubuntu:10x
        """);
}

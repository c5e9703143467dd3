using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Images.EndOfLifeImage>;

namespace ContainerSecurity.Rules.Tests.Images;

public class EndOfLifeImageTests
{
    [Fact]
    public void Reports_an_end_of_life_version() => Verify.VerifyDockerfile("""
        FROM node:{|CNS1007(node:14, Node.js 14, reached end of life, 2023-04-30, a supported version):14|}
        """);

    [Theory]
    [InlineData("ubuntu:{|CNS1007(ubuntu:wily, \"Ubuntu 15.10 (wily)\", reached end of life, 2016-07-28, a supported version):wily|}")]
    [InlineData("ubuntu:{|CNS1007(ubuntu:13.10, Ubuntu 13.10, reached end of life, 2014-07-17, a supported version):13.10|}")]
    [InlineData("ubuntu:{|CNS1007(ubuntu:10.04, Ubuntu 10.04, reached end of life, 2015-04-30, a supported version):10.04|}")]
    [InlineData("python:{|CNS1007(python:3.9-slim, Python 3.9, reached end of life, 2025-10-31, a supported version):3.9-slim|}")]
    [InlineData("ruby:{|CNS1007(ruby:3.1, Ruby 3.1, reached end of life, 2025-03-26, a supported version):3.1|}")]
    [InlineData("postgres:{|CNS1007(postgres:12-alpine, PostgreSQL 12, reached end of life, 2024-11-21, a supported version):12-alpine|}")]
    public void Reports_each_end_of_life_version(string image) => Verify.VerifyDockerfile("FROM " + image + "\n");

    [Fact]
    public void Reports_a_minor_version() => Verify.VerifyDockerfile("""
        FROM docker.io/library/python:{|CNS1007(docker.io/library/python:3.6.9-slim, Python 3.6.9, reached end of life, 2021-12-23, a supported version):3.6.9-slim|}
        """);

    [Fact]
    public void Reports_a_codename() => Verify.VerifyDockerfile("""
        FROM debian:{|CNS1007(debian:stretch-slim, "Debian 9 (stretch)", reached end of life, 2022-06-30, a supported version):stretch-slim|}
        """);

    [Fact]
    public void Reports_the_distribution_after_the_version() => Verify.VerifyDockerfile("""
        FROM python:{|CNS1007(python:3.12-buster, "Debian 10 (buster)", reached end of life, 2024-06-30, a supported version):3.12-buster|}
        """);

    [Fact]
    public void Reports_an_old_Alpine_after_the_version() => Verify.VerifyDockerfile("""
        FROM node:{|CNS1007(node:22-alpine3.12, Alpine 3.12, reached end of life, 2022-05-01, a supported version):22-alpine3.12|}
        """);

    [Fact]
    public void Reports_a_NET_image() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/aspnet:{|CNS1007(mcr.microsoft.com/dotnet/aspnet:6.0-alpine, .NET 6.0, reached end of life, 2024-11-12, a supported version):6.0-alpine|}
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
    public void Reports_a_container() => Verify.VerifyKubernetes(PodText.With(image: "nginx:{|CNS1007(nginx:1.14.2, nginx 1.14.2, reached end of life, 2019-04-23, a supported version):1.14.2|}"));

    [Theory]
    [InlineData("eclipse-temurin:{|CNS1007(eclipse-temurin:24-jdk, Java 24, reached end of life, 2025-09-16, a supported version):24-jdk|}")]
    [InlineData("amazoncorretto:{|CNS1007(amazoncorretto:23, Java 23, reached end of life, 2025-03-18, a supported version):23|}")]
    [InlineData("ibm-semeru-runtimes:{|CNS1007(ibm-semeru-runtimes:open-23-jdk, Java 23, reached end of life, 2025-03-18, a supported version):open-23-jdk|}")]
    [InlineData("sapmachine:{|CNS1007(sapmachine:24-jdk-ubuntu, Java 24, reached end of life, 2025-09-16, a supported version):24-jdk-ubuntu|}")]
    [InlineData("azul/zulu-openjdk:{|CNS1007(azul/zulu-openjdk:22, Java 22, reached end of life, 2024-09-17, a supported version):22|}")]
    [InlineData("bellsoft/liberica-runtime-container:{|CNS1007(bellsoft/liberica-runtime-container:jdk-23-musl, Java 23, reached end of life, 2025-03-18, a supported version):jdk-23-musl|}")]
    [InlineData("mcr.microsoft.com/openjdk/jdk:{|CNS1007(mcr.microsoft.com/openjdk/jdk:16-ubuntu, Java 16, reached end of life, 2021-09-14, a supported version):16-ubuntu|}")]
    [InlineData("eclipse-temurin:{|CNS1007(eclipse-temurin:24.0.1_9-jdk-noble, Java 24, reached end of life, 2025-09-16, a supported version):24.0.1_9-jdk-noble|}")]
    [InlineData("maven:{|CNS1007(maven:3.9-eclipse-temurin-23, Java 23, reached end of life, 2025-03-18, a supported version):3.9-eclipse-temurin-23|}")]
    [InlineData("gradle:{|CNS1007(gradle:8-jdk22, Java 22, reached end of life, 2024-09-17, a supported version):8-jdk22|}")]
    [InlineData("tomcat:{|CNS1007(tomcat:10.1-jdk20-temurin, Java 20, reached end of life, 2023-09-19, a supported version):10.1-jdk20-temurin|}")]
    public void Reports_releases_of_Java_without_long_term_support(string image) => Verify.VerifyDockerfile("FROM " + image + "\n");

    [Theory]
    [InlineData("eclipse-temurin:21-jre")]
    [InlineData("eclipse-temurin:8u472-b08-jdk")]
    [InlineData("eclipse-temurin:25")]
    [InlineData("amazoncorretto:17-al2023")]
    [InlineData("maven:3.9-eclipse-temurin-21")]
    [InlineData("gradle:9")]
    [InlineData("tomcat:10.1-jdk21")]
    [InlineData("tomcat:9.0")]
    [InlineData("openjdk:27-ea-jdk")]
    [InlineData("example.com/eclipse-temurin:24-jdk")]
    public void Does_not_report_other_releases_of_Java(string image) => Verify.VerifyDockerfile("FROM " + image + "\n");

    [Theory]
    [InlineData("openjdk:{|CNS1007(openjdk:11-jre, a build from the retired image 'openjdk', stopped being updated, 2022-07-31, a maintained build of OpenJDK such as eclipse-temurin):11-jre|}")]
    [InlineData("openjdk:{|CNS1007(openjdk:21, a build from the retired image 'openjdk', stopped being updated, 2022-07-31, a maintained build of OpenJDK such as eclipse-temurin):21|}")]
    [InlineData("{|CNS1007(openjdk, a build from the retired image 'openjdk', stopped being updated, 2022-07-31, a maintained build of OpenJDK such as eclipse-temurin):openjdk|}")]
    [InlineData("java:{|CNS1007(java:8, a build from the retired image 'java', stopped being updated, 2016-12-31, a maintained build of OpenJDK such as eclipse-temurin):8|}")]
    [InlineData("adoptopenjdk:{|CNS1007(adoptopenjdk:11, a build from the retired image 'adoptopenjdk', stopped being updated, 2021-08-01, eclipse-temurin):11|}")]
    public void Reports_retired_images(string image) => Verify.VerifyDockerfile("FROM " + image + "\n");

    [Theory]
    [InlineData("mcr.microsoft.com/mirror/docker/library/python:{|CNS1007(mcr.microsoft.com/mirror/docker/library/python:3.7, Python 3.7, reached end of life, 2023-06-27, a supported version):3.7|}")]
    [InlineData("mirror.gcr.io/library/node:{|CNS1007(mirror.gcr.io/library/node:14, Node.js 14, reached end of life, 2023-04-30, a supported version):14|}")]
    [InlineData("public.ecr.aws/docker/library/node:{|CNS1007(public.ecr.aws/docker/library/node:14, Node.js 14, reached end of life, 2023-04-30, a supported version):14|}")]
    [InlineData("registry-1.docker.io/library/node:{|CNS1007(registry-1.docker.io/library/node:14, Node.js 14, reached end of life, 2023-04-30, a supported version):14|}")]
    [InlineData("index.docker.io/node:{|CNS1007(index.docker.io/node:14, Node.js 14, reached end of life, 2023-04-30, a supported version):14|}")]
    [InlineData("harbor.example.com/dockerhub/library/node:{|CNS1007(harbor.example.com/dockerhub/library/node:14, Node.js 14, reached end of life, 2023-04-30, a supported version):14|}")]
    [InlineData("nexus.example.com:8082/docker-hub-proxy/node:{|CNS1007(nexus.example.com:8082/docker-hub-proxy/node:14, Node.js 14, reached end of life, 2023-04-30, a supported version):14|}")]
    [InlineData("example.jfrog.io/docker-remote/library/node:{|CNS1007(example.jfrog.io/docker-remote/library/node:14, Node.js 14, reached end of life, 2023-04-30, a supported version):14|}")]
    [InlineData("docker-remote.example.com/library/node:{|CNS1007(docker-remote.example.com/library/node:14, Node.js 14, reached end of life, 2023-04-30, a supported version):14|}")]
    [InlineData("dockerhub.example.com/node:{|CNS1007(dockerhub.example.com/node:14, Node.js 14, reached end of life, 2023-04-30, a supported version):14|}")]
    [InlineData("example.azurecr.io/library/node:{|CNS1007(example.azurecr.io/library/node:14, Node.js 14, reached end of life, 2023-04-30, a supported version):14|}")]
    [InlineData("123456789012.dkr.ecr.eu-west-1.amazonaws.com/docker-hub/library/node:{|CNS1007(123456789012.dkr.ecr.eu-west-1.amazonaws.com/docker-hub/library/node:14, Node.js 14, reached end of life, 2023-04-30, a supported version):14|}")]
    [InlineData("europe-docker.pkg.dev/project/hub/library/node:{|CNS1007(europe-docker.pkg.dev/project/hub/library/node:14, Node.js 14, reached end of life, 2023-04-30, a supported version):14|}")]
    [InlineData("gitlab.example.com/group/dependency_proxy/containers/node:{|CNS1007(gitlab.example.com/group/dependency_proxy/containers/node:14, Node.js 14, reached end of life, 2023-04-30, a supported version):14|}")]
    [InlineData("${REGISTRY}/library/node:{|CNS1007(${REGISTRY}/library/node:14, Node.js 14, reached end of life, 2023-04-30, a supported version):14|}")]
    [InlineData("public.ecr.aws/amazonlinux/amazonlinux:{|CNS1007(public.ecr.aws/amazonlinux/amazonlinux:1, Amazon Linux 1, reached end of life, 2023-12-31, a supported version):1|}")]
    [InlineData("quay.io/centos/centos:{|CNS1007(quay.io/centos/centos:stream8, CentOS Stream 8, reached end of life, 2024-05-31, a supported version):stream8|}")]
    public void Reports_copies_of_official_images(string image) => Verify.VerifyDockerfile("ARG REGISTRY\nFROM " + image + "\n");

    [Theory]
    [InlineData("harbor.example.com/library/node:14")]
    [InlineData("example.azurecr.io/node:14")]
    [InlineData("example.azurecr.io/team/node:14")]
    [InlineData("public.ecr.aws/team/node:14")]
    [InlineData("mirror.gcr.io/team/node:14")]
    [InlineData("${REGISTRY}/node:14")]
    [InlineData("mcr.microsoft.com/mirror/docker/library/python:3.13")]
    public void Does_not_report_images_of_others(string image) => Verify.VerifyDockerfile("ARG REGISTRY\nFROM " + image + "\n");

    [Fact]
    public void Does_not_report_early_versions_and_dates() => Verify.VerifyDockerfile("""
        FROM openjdk:8-ea-jdk
        FROM openjdk:7-rc-jdk
        FROM ubuntu:10x
        """);
}

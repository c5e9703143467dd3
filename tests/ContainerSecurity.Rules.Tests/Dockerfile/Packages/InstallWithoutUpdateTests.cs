using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Packages.InstallWithoutUpdate>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Packages;

public class InstallWithoutUpdateTests
{

    [Theory]
    [InlineData("FROM ubuntu:24.04\nRUN apt-get {|CNS8111(apt-get, install):install|} -y a")]
    [InlineData("FROM python:3.13-slim\nENV A=b\nCOPY a /app/\nRUN pip install b && apt-get {|CNS8111(apt-get, install):install|} -y a")]
    [InlineData("FROM docker.io/library/debian:13\nRUN apt {|CNS8111(apt, install):install|} -y a && apt update")]
    [InlineData("FROM example/base:1\nRUN apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/*\nRUN apt-get {|CNS8111(apt-get, install):install|} -y b")]
    [InlineData("FROM debian:13 AS a\nRUN echo x\nFROM a\nRUN apt-get -y {|CNS8111(apt-get, install):install|} b")]
    public void Reports_an_image_without_lists(string lines) => Verify.VerifyDockerfile("" + lines + "\n");

    [Theory]
    [InlineData("FROM ubuntu:24.04\nRUN apt-get update\nRUN apt-get install -y a")]
    [InlineData("FROM ubuntu:24.04\nRUN apt-get update && apt-get install -y a")]
    [InlineData("FROM example/base:1\nRUN apt-get install -y a")]
    [InlineData("FROM ubuntu:24.04\nRUN ./setup.sh && apt-get install -y a")]
    [InlineData("FROM ubuntu:24.04\nRUN curl https://x.example | bash - && apt-get install -y a")]
    [InlineData("FROM ubuntu:24.04\nCOPY lists /var/lib/apt/lists\nRUN apt-get install -y a")]
    [InlineData("FROM ubuntu:24.04\nRUN --mount=type=cache,target=/var/lib/apt apt-get install -y a")]
    [InlineData("FROM ubuntu:24.04\nRUN apt-get install -y ./a.deb")]
    [InlineData("FROM ubuntu:24.04\nRUN apt-get install -y $PACKAGES")]
    [InlineData("FROM ubuntu:$V\nRUN apt-get install -y a")]
    [InlineData("FROM ubuntu:24.04 AS a\nRUN apt-get update\nFROM a\nRUN apt-get install -y a")]
    [InlineData("FROM nginx:1.29-alpine\nRUN apt-get install -y a")]
    [InlineData("FROM ubuntu:24.04\nRUN if true; then rm -rf /var/lib/apt/lists/*; fi\nRUN apt-get update")]
    public void Does_not_report_where_lists_may_be_there(string lines) => Verify.VerifyDockerfile("" + lines + "\n");
}

using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.UnknownBaseUser>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class UnknownBaseUserTests
{
    [Fact]
    public void Reports_an_unknown_base_image() => Verify.VerifyDockerfile("""
        FROM {|CNS2070("", example.com/base:1):example.com/base:1|}
        CMD ["a"]
        """);

    [Fact]
    public void Reports_a_base_image_without_a_command() => Verify.VerifyDockerfile("""
        FROM {|CNS2070("root, ", debian:12):debian:12|}
        RUN true
        """);

    [Fact]
    public void Does_not_report_a_known_root_image() => Verify.VerifyDockerfile("""
        FROM node:22
        CMD ["node", "a.js"]
        """);

    [Fact]
    public void Does_not_report_a_user() => Verify.VerifyDockerfile("""
        FROM example.com/base:1
        USER 1000
        """);

    [Fact]
    public void Does_not_report_a_base_image_with_a_non_root_user() => Verify.VerifyDockerfile("""
        FROM gcr.io/distroless/static:nonroot
        CMD ["a"]
        """);

    [Fact]
    public void Does_not_report_a_variable() => Verify.VerifyDockerfile("""
        ARG BASE
        FROM ${BASE}
        """);
}

using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.UnknownBaseUser>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class UnknownBaseUserTests
{
    [Fact]
    public void Reports_an_unknown_base() => Verify.VerifyDockerfile("""
        FROM {|CNS2070(example.com/base:1):example.com/base:1|}
        CMD ["a"]
        """);

    [Fact]
    public void Reports_an_image_to_build_on() => Verify.VerifyDockerfile("""
        FROM {|CNS2070(debian:12):debian:12|}
        RUN true
        """);

    [Fact]
    public void Leaves_what_is_known_to_be_root_to_the_other_rule() => Verify.VerifyDockerfile("""
        FROM node:22
        CMD ["node", "a.js"]
        """);

    [Fact]
    public void Lets_a_user_pass() => Verify.VerifyDockerfile("""
        FROM example.com/base:1
        USER 1000
        """);

    [Fact]
    public void Lets_a_base_with_a_user_pass() => Verify.VerifyDockerfile("""
        FROM gcr.io/distroless/static:nonroot
        CMD ["a"]
        """);

    [Fact]
    public void Says_nothing_of_a_variable() => Verify.VerifyDockerfile("""
        ARG BASE
        FROM ${BASE}
        """);
}

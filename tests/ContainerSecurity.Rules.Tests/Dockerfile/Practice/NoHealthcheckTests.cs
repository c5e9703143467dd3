using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.NoHealthcheck>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class NoHealthcheckTests
{
    [Fact]
    public void Reports_an_image_without_one() => Verify.VerifyDockerfile("""
        FROM [|alpine:3.20|]
        CMD ["app"]
        """);

    [Fact]
    public void Lets_a_check_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        HEALTHCHECK CMD wget -qO- http://localhost/health
        CMD ["app"]
        """);

    [Fact]
    public void Lets_NONE_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        HEALTHCHECK NONE
        """);

    [Fact]
    public void Lets_one_of_a_stage_below_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        HEALTHCHECK CMD app --check
        FROM base
        CMD ["app"]
        """);

    [Fact]
    public void Counts_what_the_stage_below_puts_off() => Verify.VerifyDockerfile("""
        FROM debian:12 AS base
        ONBUILD HEALTHCHECK CMD /check
        FROM base
        """);
}

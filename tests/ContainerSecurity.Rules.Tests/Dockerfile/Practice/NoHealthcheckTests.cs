using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.NoHealthcheck>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class NoHealthcheckTests
{
    [Fact]
    public void Reports_an_image_without_a_health_check() => Verify.VerifyDockerfile("""
        FROM [|alpine:3.20|]
        CMD ["app"]
        """);

    [Fact]
    public void Does_not_report_a_health_check() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        HEALTHCHECK CMD wget -qO- http://localhost/health
        CMD ["app"]
        """);

    [Fact]
    public void Does_not_report_NONE() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        HEALTHCHECK NONE
        """);

    [Fact]
    public void Does_not_report_a_health_check_of_a_base_stage() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        HEALTHCHECK CMD app --check
        FROM base
        CMD ["app"]
        """);

    [Fact]
    public void Does_not_report_ONBUILD_HEALTHCHECK_of_the_base_stage() => Verify.VerifyDockerfile("""
        FROM debian:12 AS base
        ONBUILD HEALTHCHECK CMD /check
        FROM base
        """);
}

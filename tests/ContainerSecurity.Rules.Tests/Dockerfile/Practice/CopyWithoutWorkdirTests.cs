using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.CopyWithoutWorkdir>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class CopyWithoutWorkdirTests
{
    [Fact]
    public void Reports_a_relative_destination() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY app {|CNS8057(bin/):bin/|}
        """);

    [Fact]
    public void Reports_ADD() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ADD app.tar.gz {|CNS8057(.):.|}
        """);

    [Fact]
    public void Does_not_report_a_destination_after_WORKDIR() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        WORKDIR /app
        COPY app bin/
        """);

    [Fact]
    public void Does_not_report_a_destination_after_WORKDIR_of_a_base_stage() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        WORKDIR /app
        FROM base
        COPY app .
        """);

    [Fact]
    public void Does_not_report_an_absolute_destination() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY app /bin/
        """);
}

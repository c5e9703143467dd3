using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.WorkdirBuildsOnEarlier>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class WorkdirBuildsOnEarlierTests
{
    [Fact]
    public void Reports_a_path_relative_to_an_earlier_WORKDIR() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        WORKDIR /srv
        FROM base
        WORKDIR {|CNS8023(app):app|}
        """);

    [Fact]
    public void Does_not_report_the_first_WORKDIR() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        WORKDIR app
        """);

    [Fact]
    public void Does_not_report_absolute_paths_and_variables() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG home
        WORKDIR /srv
        WORKDIR /srv/app
        WORKDIR $home
        """);
}

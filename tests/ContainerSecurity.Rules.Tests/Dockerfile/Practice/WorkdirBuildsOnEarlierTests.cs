using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.WorkdirBuildsOnEarlier>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class WorkdirBuildsOnEarlierTests
{
    [Fact]
    public void Reports_one_that_is_relative_to_one_before_it() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        WORKDIR /srv
        FROM base
        WORKDIR {|CNS8023(app):app|}
        """);

    [Fact]
    public void Lets_the_first_one_to_another_rule() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        WORKDIR app
        """);

    [Fact]
    public void Lets_whole_paths_and_variables_pass() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG home
        WORKDIR /srv
        WORKDIR /srv/app
        WORKDIR $home
        """);
}

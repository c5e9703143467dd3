using System;
using ContainerSecurity.Testing.Tests.Rules;

namespace ContainerSecurity.Testing.Tests;

public class VerifierTests
{
    private static readonly string User = "FROM alpine:3\n[|USER root|]\n";

    [Fact]
    public void Passes_for_what_is_marked() => RuleVerifier<RunOfCurl>.VerifyDockerfile("""
        FROM alpine:3
        RUN [|curl|] -o a https://one.example && wget https://two.example; \
            {|TST001(curl, 2):curl|} https://three.example a
        """);

    [Fact]
    public void Takes_bash_tests_and_pipes_for_text() => RuleVerifier<RunOfCurl>.VerifyDockerfile("""
        FROM alpine:3
        SHELL ["/bin/bash", "-c"]
        RUN [[ -f x ]] || [[ -d y ]] && [|curl|] a || exit 1
        RUN if [ "$a" ]||[ "$b" ]; then echo "a|]b|}"; fi
        """);

    [Fact]
    public void Passes_for_manifests_and_groups()
    {
        RuleVerifier<RunOfCurl>.VerifyKubernetes("""
            apiVersion: v1
            kind: Pod
            metadata: { name: shop }
            spec:
              containers:
              - name: web
                image: web:1
                command: [sh, -c, "[|curl|] a"]
              - name: script
                image: web:1
                command:
                - sh
                - -c
                - |
                  echo a
                  [|curl|] b
            """);
        RuleVerifier<RunOfCurl>.VerifyContainerGroup("""
            apiVersion: '2023-05-01'
            type: Microsoft.ContainerInstance/containerGroups
            name: shop
            properties:
              osType: Linux
              containers:
              - name: web
                properties:
                  image: web:1
                  command: [sh, -c, "[|curl|] a"]
            """);
    }

    [Fact]
    public void Fails_for_a_finding_that_is_not_there_and_shows_the_source_to_paste()
    {
        var failure = Failure(() => RuleVerifier<RunOfCurl>.VerifyDockerfile("FROM alpine:3\nRUN [|wget|] a\nRUN curl b\n"));

        failure.Should().Contain("RunOfCurl: 1 expected and not found, 1 found and not expected");
        failure.Should().Contain("- RUN [|wget|] a\n+ RUN wget a\n- RUN curl b\n+ RUN [|curl|] b\n");
        failure.Should().Contain("\n\nFROM alpine:3\nRUN wget a\nRUN [|curl|] b\n");
        failure.Should().Contain("Dockerfile(3,5): warning TST001: 'curl' is run with 1 arguments");
    }

    [Fact]
    public void Fails_for_other_arguments_and_shows_them() =>
        Failure(() => RuleVerifier<RunOfCurl>.VerifyDockerfile("FROM alpine:3\nRUN {|TST001(curl, 3):curl|} a\n"))
            .Should().Contain("- RUN {|TST001(curl, 3):curl|} a\n+ RUN {|TST001(curl, 1):curl|} a\n");

    [Fact]
    public void Fails_for_another_range() =>
        Failure(() => RuleVerifier<RunOfCurl>.VerifyDockerfile("FROM alpine:3\nRUN [|curl a|]\n")).Should().Contain("+ RUN [|curl|] a\n");

    [Fact]
    public void Passes_for_several_descriptors_that_overlap() =>
        RuleVerifier<RuleOfTwo>.VerifyDockerfile("FROM {|TST007:alpine:{|TST008(3.20):3.20|}|}\n");

    [Fact]
    public void Reads_and_writes_arguments_that_hold_commas_quotes_and_parentheses()
    {
        const string Configuration = """{ "rules": { "TST001": { "commands": ["a,b", "c(d)"] } } }""";
        RuleVerifier<RunOfCurl>.VerifyDockerfile("FROM alpine:3\nRUN {|TST001(\"a,b\", 0):a,b|} && {|TST001(\"c(d)\", 1):'c(d)'|} x\n", Configuration);
        Failure(() => RuleVerifier<RunOfCurl>.VerifyDockerfile("FROM alpine:3\nRUN {|TST001(other, 0):a,b|}\n", Configuration))
            .Should().Contain("+ RUN {|TST001(\"a,b\", 0):a,b|}\n");
    }

    [Fact]
    public void Demands_the_id_where_there_are_several() =>
        Failure(() => RuleVerifier<RuleOfTwo>.VerifyDockerfile("FROM [|alpine|]\n")).Should().Contain("must name one: {|TST007:text|}");

    [Fact]
    public void Demands_an_id_that_exists() =>
        Failure(() => RuleVerifier<RuleOfTwo>.VerifyDockerfile("FROM {|TST070:alpine|}\n")).Should().Contain("names TST070");

    [Theory]
    [InlineData("FROM alpine\nRUN [|curl a\n", "line 2, column 5: this mark is not closed")]
    [InlineData("FROM alpine\nRUN {|TST001(a:curl|} a\n", "end with '):'")]
    [InlineData("FROM alpine\nRUN {|tst001:wget|} a\n", "'tst001' is no id")]
    public void Fails_for_broken_markup(string markup, string message) =>
        Failure(() => RuleVerifier<RunOfCurl>.VerifyDockerfile(markup)).Should().Contain(message);

    [Fact]
    public void Fails_for_a_source_that_its_platform_refuses_unless_it_is_marked()
    {
        Failure(() => RuleVerifier<RunOfCurl>.VerifyDockerfile("FROM alpine:3\nRUNN a\n")).Should().Contain("{|CNS0101:");
        Failure(() => RuleVerifier<RunOfCurl>.VerifyKubernetes("a: b\n")).Should().Contain("a manifest needs apiVersion and kind");
        Failure(() => RuleVerifier<RunOfCurl>.VerifyContainerGroup("apiVersion: v1\nkind: Pod\nmetadata: { name: a }\n")).Should().Contain("was read as Kubernetes");
    }

    [Fact]
    public void Fails_for_a_rule_that_throws() =>
        Failure(() => RuleVerifier<RuleThatThrows>.VerifyDockerfile("FROM alpine:3\nUSER root\n")).Should().Contain("it threw an exception").And.Contain("InvalidOperationException: no user");

    [Fact]
    public void Fails_for_a_rule_that_throws_while_somebody_types() =>
        Failure(() => RuleVerifier<RuleThatThrowsWithoutValue>.VerifyDockerfile("FROM alpine:3\nUSER [|root|]\n")).Should().Contain("when 'Dockerfile' ends after");

    [Fact]
    public void Fails_for_state()
    {
        Failure(() => RuleVerifier<RuleWithCounter>.VerifyDockerfile(User)).Should().Contain("the instance field '_count' of RuleWithCounter can change");
        Failure(() => RuleVerifier<RuleWithList>.VerifyDockerfile(User)).Should().Contain("'_seen'").And.Contain("immutable collection");
        Failure(() => RuleVerifier<RuleThatTires>.VerifyDockerfile(User)).Should().Contain("a second run over the same documents gave another result");
    }

    [Fact]
    public void Fails_for_a_rule_that_depends_on_line_ends() =>
        Failure(() => RuleVerifier<RuleOfLineFeeds>.VerifyDockerfile(User)).Should().Contain("with \\r\\n as line ends it gives another result");

    [Fact]
    public void Fails_for_a_finding_that_no_comment_silences() =>
        Failure(() => RuleVerifier<RuleThatHatesComments>.VerifyDockerfile(User)).Should().Contain("a comment changes what it finds");

    [Fact]
    public void Fails_for_descriptors_that_are_not_well_formed()
    {
        Failure(() => RuleVerifier<RuleWithTooFewArguments>.VerifyDockerfile(User)).Should().Contain("has 2 placeholders, but 3 arguments");
        Failure(() => RuleVerifier<RuleWithTitleStop>.VerifyDockerfile(User)).Should().Contain("title must be one line without a full stop");
        Failure(() => RuleVerifier<RuleOfOtherPlatform>.VerifyDockerfile(User)).Should().Contain("its AppliesTo is Kubernetes");
    }

    [Fact]
    public void Applies_fixes_and_compares_the_text() =>
        RuleVerifier<RuleWithFix>.VerifyFix(
            "FROM alpine:3 AS a\nUSER [|root|]\nFROM a\nUSER [|root|]\n",
            "FROM alpine:3 AS a\nUSER app\nFROM a\nUSER app\n");

    [Fact]
    public void Fails_for_fixes_that_are_wrong()
    {
        Failure(() => RuleVerifier<RuleWithFix>.VerifyFix("FROM alpine:3\nUSER [|root|]\n", "FROM alpine:3\nUSER nobody\n"))
            .Should().Contain("is not as expected").And.Contain("--- Dockerfile as expected\n+++ Dockerfile as fixed\n  FROM alpine:3\n- USER nobody\n+ USER app\n");
        Failure(() => RuleVerifier<RuleWithVainFix>.VerifyDockerfile("FROM alpine:3\nUSER [|root|]\n")).Should().Contain("does not remove");
        Failure(() => RuleVerifier<RuleWithBreakingFix>.VerifyDockerfile("FROM alpine:3\nUSER [|root|]\n")).Should().Contain("makes the file wrong");
        Failure(() => RuleVerifier<RunOfCurl>.VerifyFix("FROM alpine:3\nRUN [|curl|] a\n", "FROM alpine:3\n")).Should().Contain("No fix was offered");
    }

    [Fact]
    public void Reads_options_from_a_configuration()
    {
        RuleVerifier<RunOfCurl>.VerifyDockerfile("FROM alpine:3\nRUN curl a && [|wget|] b\n", """{ "rules": { "TST001": { "commands": ["wget"] } } }""");
        Failure(() => RuleVerifier<RunOfCurl>.VerifyDockerfile("FROM alpine:3\n", """{ "rules": { "TST001": { "comands": ["wget"] } } }"""))
            .Should().Contain("the configuration of the test is wrong").And.Contain("CNS0002");
    }

    private static string Failure(Action verify) => verify.Should().Throw<RuleVerificationException>().Which.Message;
}

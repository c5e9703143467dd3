using System;
using ContainerSecurity.Testing.Tests.Rules;

namespace ContainerSecurity.Testing.Tests;

public class RuleTestTests
{
    [Fact]
    public void Looks_at_several_files_together()
    {
        new RuleTest<RuleOfManyUsers>
        {
            Sources = { ("a/Dockerfile", "FROM alpine:3\n{|TST009(2):USER|} a\n"), ("b/Dockerfile", "FROM alpine:3\n{|TST009(2):USER|} b\n") },
        }.Run();
        new RuleTest<RuleOfManyUsers> { Sources = { ("a/Dockerfile", "FROM alpine:3\nUSER a\n"), ("b/Dockerfile", "FROM alpine:3\n") } }.Run();
    }

    [Fact]
    public void Fails_without_a_source() =>
        new Action(() => new RuleTest<RunOfCurl>().Run()).Should().Throw<RuleVerificationException>().WithMessage("*no source*");

    [Fact]
    public void Fails_for_two_sources_of_one_path() =>
        new Action(() => new RuleTest<RunOfCurl> { Sources = { ("Dockerfile", "FROM a:1\n"), ("Dockerfile", "FROM b:1\n") } }.Run())
            .Should().Throw<RuleVerificationException>().WithMessage("*two sources with the path 'Dockerfile'*");

    [Fact]
    public void Takes_the_preset_from_the_configuration_first_then_from_the_test()
    {
        new RuleTest<RunOfCurl> { Sources = { ("Dockerfile", "FROM alpine:3\nRUN curl a\n") }, Preset = RulePreset.Minimal }.Run();
        new RuleTest<RunOfCurl> { Sources = { ("Dockerfile", "FROM alpine:3\nRUN curl a\n") }, Configuration = """{ "preset": "minimal" }""" }.Run();
        new RuleTest<RunOfCurl> { Sources = { ("Dockerfile", "FROM alpine:3\nRUN [|curl|] a\n") }, Configuration = "{ }" }.Run();
    }

    [Fact]
    public void Takes_sources_as_they_are_where_there_is_no_markup() =>
        new RuleTest<RunOfCurl> { Sources = { ("Dockerfile", "FROM alpine:3\nRUN echo '[|' x\n") }, MarkupMode = MarkupMode.None }.Run();

    [Fact]
    public void Allows_what_the_engine_says_where_the_test_does() =>
        new RuleTest<RunOfCurl> { Sources = { ("Dockerfile", "FROM alpine:3\nRUNN a\n") }, AllowedIds = { "CNS0101" } }.Run();

    [Fact]
    public void Leaves_a_check_out_where_the_test_says_so() =>
        new RuleTest<RuleOfLineFeeds>
        {
            Sources = { ("Dockerfile", "FROM alpine:3\n[|USER root|]\n") },
            Checks = VerificationChecks.All & ~VerificationChecks.LineEndings,
        }.Run();

    [Fact]
    public void Compares_only_the_fixed_files_that_are_named()
    {
        new RuleTest<RuleWithFix>
        {
            Sources = { ("a/Dockerfile", "FROM alpine:3\nUSER [|root|]\n"), ("b/Dockerfile", "FROM alpine:3\nUSER [|root|]\n") },
            FixedSources = { ("b/Dockerfile", "FROM alpine:3\nUSER app\n") },
            FixTitle = "Run as app",
        }.Run();
        new Action(() => new RuleTest<RuleWithFix> { Sources = { ("a/Dockerfile", "FROM alpine:3\n") }, FixedSources = { ("Dockerfile", "") } }.Run())
            .Should().Throw<RuleVerificationException>().WithMessage("*not among the sources*");
    }

    [Fact]
    public void Requires_the_arguments_of_one_mark_where_the_test_says_so()
    {
        new RuleTest<RuleOfManyUsers>
        {
            Sources = { ("a/Dockerfile", "FROM alpine:3\n[|USER|] a\n"), ("b/Dockerfile", "FROM alpine:3\n{|TST009(2):USER|} b\n") },
            RequireArguments = true,
        }.Run();
        new Action(() => new RuleTest<RuleOfManyUsers>
        {
            Sources = { ("a/Dockerfile", "FROM alpine:3\n[|USER|] a\n"), ("b/Dockerfile", "FROM alpine:3\n[|USER|] b\n") },
            RequireArguments = true,
        }.Run()).Should().Throw<RuleVerificationException>().WithMessage("*no mark of TST009 states the arguments*{|TST009(2):USER|} a*");
    }

    [Fact]
    public void Requires_no_arguments_of_a_message_without_placeholders() =>
        new RuleTest<RuleOfTwo> { Sources = { ("Dockerfile", "FROM {|TST007:alpine:{|TST008(3):3|}|}\n") }, RequireArguments = true }.Run();

    [Fact]
    public void Requires_no_arguments_by_default() =>
        new RuleTest<RuleOfManyUsers> { Sources = { ("a/Dockerfile", "FROM alpine:3\n[|USER|] a\n"), ("b/Dockerfile", "FROM alpine:3\n[|USER|] b\n") } }.Run();
}

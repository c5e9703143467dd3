using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Scripts;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

public class ShellCheckFindingTests
{
    [Fact]
    public void Reports_the_word_after_line_continuations()
    {
        var found = Analyze("FROM alpine:3.20\nRUN set -e; \\\n    # why\n    rm \\\n      $files\n").Should().ContainSingle().Subject;
        found.Id.Should().Be("CNS8031");
        found.Message.Should().Be("SC2086: Double quote to prevent globbing and word splitting.");
        found.Location.ToString().Should().StartWith("Dockerfile(5,7)");
    }

    [Fact]
    public void Reports_the_word_in_a_heredoc()
    {
        var found = Analyze("FROM alpine:3.20\nRUN <<EOF\nset -e\ncd /src\nEOF\n").Should().ContainSingle().Subject;
        found.Id.Should().Be("CNS8030");
        found.Location.ToString().Should().StartWith("Dockerfile(4,1)");
    }

    [Fact]
    public void Does_not_report_variables_that_the_stage_or_a_base_stage_declares()
    {
        Analyze("ARG all\nFROM alpine:3.20 AS base\nENV kept=1\nARG gone=1\nFROM base\nARG own\nRUN rm $kept $own $TARGETARCH\n").Should().BeEmpty();
        Analyze("FROM alpine:3.20 AS base\nARG gone=1\nFROM base\nRUN rm $gone\nENV late=1\n").Should().ContainSingle("an ARG ends with its stage");
    }

    [Fact]
    public void Does_not_report_other_scripts_and_later_commands() =>
        Analyze("FROM alpine:3.20\nRUN [\"rm\", \"$a\"]\nRUN <<EOF\n#!/usr/bin/env python3\nprint($a)\nEOF\nCMD rm $a\n").Should().BeEmpty();

    [Fact]
    public void Does_not_report_without_a_checker() =>
        Analyze("FROM alpine:3.20\nRUN rm $files\n", checker: null).Should().BeEmpty();

    [Theory]
    [InlineData("# hadolint ignore=SC2086")]
    [InlineData("# shellcheck disable=SC2046,SC2086 # words are wanted")]
    [InlineData("# shellcheck shell=sh disable=SC2086")]
    [InlineData("# containersecurity:ignore CNS8031: words are wanted")]
    public void Does_not_report_codes_suppressed_by_tool_comments(string comment)
    {
        var found = Analyze($"FROM alpine:3.20\n{comment}\nRUN rm $files\nRUN rm $files\n");
        found.Select(d => d.Suppression is not null).Should().Equal(true, false);
    }

    [Fact]
    public void Reports_despite_a_comment_for_another_code() =>
        Analyze("FROM alpine:3.20\n# hadolint ignore=SC2164,DL3008\nRUN rm $files\n").Should().ContainSingle().Which.Suppression.Should().BeNull();

    [Fact]
    public void Reports_despite_a_comment_if_comments_may_not_suppress() =>
        Analyze("FROM alpine:3.20\n# hadolint ignore=SC2086\nRUN rm $files\n", """{ "inlineSuppressions": false }""").Should().ContainSingle().Which.Suppression.Should().BeNull();

    [Fact]
    public void Does_not_report_excluded_codes() =>
        Analyze("FROM alpine:3.20\nRUN rm $files\n", """{ "rules": { "CNS8030": { "exclude": ["SC2086"] } } }""").Should().BeEmpty();

    private static IReadOnlyList<Diagnostic> Analyze(string text, string configuration = "{}") => Analyze(text, new WordChecker(), configuration);

    private static IReadOnlyList<Diagnostic> Analyze(string text, IScriptChecker? checker, string configuration = "{}")
    {
        RulePack[] packs = [new RulePack("test", [new ShellCheckFinding()])];
        var read = ConfigurationReader.Read([(ConfigurationReader.FileName, SourceText.From(configuration))], packs);
        read.Diagnostics.Should().BeEmpty();
        var documents = DocumentSet.Create(DockerfileDocument.Parse("Dockerfile", SourceText.From(text)));
        return [.. new Analyzer(packs, read.Configuration with { ScriptChecker = checker }).Run(documents).Diagnostics];
    }
}

using System.IO;
using System.Linq;
using System.Text;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Core.Tests.Languages.Dockerfile;

/// <summary>Line ends, marks, escape characters, comments and heredocs: where instructions begin and end.</summary>
public sealed class LineTests
{
    [Theory]
    [InlineData("FROM a\r\nRUN x \\\r\n  y\r\n", "FROM a|RUN x   y")]
    [InlineData("FROM a\r\nRUN x \\\r\n\r\n# c\r\n  y\r\nUSER b", "FROM a|RUN x   y|USER b")]
    [InlineData("\uFEFFFROM a\nUSER b\n", "FROM a|USER b")]
    [InlineData("\uFEFF# escape=`\nFROM a\nRUN x `\n y\\\nUSER b\n", "FROM a|RUN x  y\\|USER b")]
    [InlineData("# escape=`\nFROM a\nRUN x \\\nUSER b\n", "FROM a|RUN x \\|USER b")]
    [InlineData("# c\n# escape=`\nFROM a\nRUN x \\\n y\n", "FROM a|RUN x  y")]
    [InlineData("FROM a\nRUN x \\  \t\n  # no end\n\n  y\nUSER b", "FROM a|RUN x   y|USER b")]
    [InlineData("FROM a\nRUN x \\\\\nUSER b\n", "FROM a|RUN x \\\\|USER b")]
    [InlineData("\tfrom a\n  Run x\n", "FROM a|RUN x")]
    [InlineData("FROM a\nRUN <<E\nx\nE\nUSER b\n", "FROM a|RUN <<E|USER b")]
    [InlineData("FROM a\r\nRUN <<E\r\nx\r\nE\r\nUSER b\r\n", "FROM a|RUN <<E|USER b")]
    [InlineData("FROM a\nCOPY <<E <<F /x/\n1\nE\n2\nF\nUSER b\n", "FROM a|COPY <<E <<F /x/|USER b")]
    [InlineData("FROM a\nRUN x \\", "FROM a|RUN x")]
    [InlineData("FROM a\nONBUILD RUN <<E\nUSER c\nE\nUSER b\n", "FROM a|ONBUILD RUN <<E|USER b")]
    public void Instructions_are_found(string text, string expected)
    {
        var document = Parse(text);
        string.Join("|", document.Instructions.Select(i => $"{i.Name} {i.ArgumentsText.Text}".TrimEnd())).Should().Be(expected);
        document.Root.ToFullString().Should().Be(text);
    }

    [Fact]
    public void Spans_lead_through_continuations_and_line_ends_into_the_file()
    {
        const string Text = "FROM a\r\nRUN one \\\r\n # c\r\n two\r\n";
        var document = Parse(Text);
        var command = document.Scripts.Single().Commands.Single();
        command.Arguments.Single().Span.Should().Be(new TextSpan(Text.IndexOf("two", System.StringComparison.Ordinal), 3));
        new Location(document, command.Arguments.Single().Span).Start.Should().Be(new LinePosition(3, 1));
        document.Comments.Single().Text.Should().Be("c");
    }

    [Theory]
    [InlineData("F\0R\0O\0M\0 \0a\0\n\0")]
    [InlineData("\uFFFD\uFFFDF\0R\0O\0M\0 \0a\0")]
    public void A_text_that_was_utf_16_is_refused_by_name(string text)
    {
        Parse(text).SyntaxDiagnostics[0].ToString().Should().StartWith("Dockerfile(1,1): error CNS0101").And.Contain("UTF-16");
    }

    [Fact]
    public void A_heredoc_of_a_copy_is_data_and_one_of_a_run_is_a_script()
    {
        var document = Parse("FROM a\nCOPY <<-'E' /x\n\t\tsecret $v\n\tE\nRUN <<E sh\nfirst\nE\nRUN <<E\n#!/usr/bin/env python3\nimport os\nE\n");
        var copy = document.Instructions[1].Heredocs.Single();
        (copy.IsQuoted, copy.StripsTabs, copy.Body.Text).Should().Be((true, true, "secret $v\n"));
        document.Scripts[0].Dialect.Should().Be(ContainerSecurity.Languages.Shell.ShellDialect.Posix);
        document.Scripts[1].Dialect.Should().Be(ContainerSecurity.Languages.Shell.ShellDialect.Other);
    }

    [Fact]
    public void A_heredoc_without_end_takes_the_rest_and_is_told()
    {
        var document = Parse("FROM a\nRUN <<E\nUSER b\n");
        document.Instructions.Should().HaveCount(2);
        document.SyntaxDiagnostics.Should().ContainSingle().Which.Message.Should().Contain("E");
    }

    [Fact]
    public void A_trigger_with_a_heredoc_has_the_script_within()
    {
        var document = Parse("FROM a\nONBUILD RUN <<E\napt-get update\nE\n");
        document.Scripts.Single().Commands.Single().Name.Should().Be("apt-get");
    }

    [Theory]
    [InlineData("# about the run", 3)]
    [InlineData("RUN x \\\n # about y\n y", 3)]
    public void A_comment_belongs_to_the_instruction_that_follows_or_that_it_stands_in(string lines, int line)
    {
        var document = Parse($"FROM a\n{lines}\nRUN z\n");
        var scope = document.GetScope(document.Comments.Single());
        document.Text.GetLinePosition(scope.End).Line.Should().Be(line - (lines.StartsWith('#') ? 1 : 0));
    }

    [Fact]
    public void A_comment_behind_the_last_instruction_covers_nothing()
    {
        var document = Parse("FROM a\n# last");
        document.GetScope(document.Comments.Single()).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void The_tree_is_shown_with_places()
    {
        var output = new StringWriter();
        DockerfileSyntaxWriter.WriteTree(Parse("FROM a AS b\nRUN --mount=type=cache,target=/c x\n"), output);
        output.ToString().Should().StartWith("Dockerfile").And.Contain("FROM").And.Contain("--mount").And.Contain("2:5-2:");
    }

    [Fact]
    public void A_text_of_one_long_line_and_one_of_many_lines_are_read_to_the_end()
    {
        Parse("FROM a\nRUN " + new string('x', 65_531) + "\r\nUSER b\n").SyntaxDiagnostics.Should().BeEmpty();
        var document = Parse("FROM a\nRUN " + new string('x', 65_530) + "\u00e4\nUSER b\n");
        document.Instructions.Should().HaveCount(3);
        document.SyntaxDiagnostics.Should().ContainSingle().Which.ToString().Should().StartWith("Dockerfile(2,1)").And.Contain("65535 bytes");
        var lines = new StringBuilder("FROM a\nRUN x");
        for (var i = 0; i < 20_000; i++)
            lines.Append(" \\\n y");
        Parse(lines.ToString()).Scripts.Single().Commands.Single().Words.Should().HaveCount(20_001);
    }

    private static DockerfileDocument Parse(string text) => DockerfileDocument.Parse("Dockerfile", SourceText.From(text));
}

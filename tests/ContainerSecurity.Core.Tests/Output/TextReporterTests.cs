using System.Linq;
using ContainerSecurity.Output;

namespace ContainerSecurity.Core.Tests.Output;

public class TextReporterTests
{
    [Fact]
    public void Writes_the_place_the_message_the_line_and_what_to_do()
    {
        var document = Findings.Parse("web/Dockerfile", "FROM node:latest\nUSER root\n");
        Text(Findings.At(document, "latest")).Should().Be("""
            web/Dockerfile:1:11: warning TST001: Found latest
              1 | FROM node:latest
                |           ^^^^^^
                = help: Pin it. (docs/rules/TST001.md)

            Run 'containersec explain TST001' for the reason and examples of a rule.
            1 warning in 1 file

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Says_what_to_do_only_once_for_a_rule()
    {
        var document = Findings.Parse("Dockerfile", "FROM a\nFROM b\n");
        Lines(Findings.At(document, "a"), Findings.At(document, "b")).Count(l => l.Contains("help:")).Should().Be(1);
    }

    [Fact]
    public void Escapes_what_would_steer_the_terminal()
    {
        var document = Findings.Parse("Docker\u001bfile.Dockerfile", "FROM a\u001b[31m\u202eb\u0007\n");
        var text = Text(Findings.At(document, "a\u001b[31m"));
        text.Should().NotContainAny("\u001b", "\u202e", "\u0007");
        text.Should().Contain("Docker\\u001bfile.Dockerfile:1:6").And.Contain("Found a\\u001b[31m").And.Contain("  1 | FROM a\\u001b[31m\\u202eb\\u0007\n");
    }

    [Fact]
    public void Marks_the_right_columns_behind_tabs_and_wide_characters()
    {
        var document = Findings.Parse("Dockerfile", "FROM\t漢字:x\n");
        var lines = Lines(Findings.At(document, "x"));
        lines[1].Should().Be("  1 | FROM    漢字:x");
        // A terminal gives two columns to each of the two characters.
        lines[2].Should().Be("    |              ^");
    }

    [Fact]
    public void Does_not_count_or_show_a_byte_order_mark()
    {
        var document = Findings.Parse("Dockerfile", "\uFEFFFROM a\n");
        var lines = Lines(Findings.At(document, "a"));
        lines[0].Should().StartWith("Dockerfile:1:6:");
        lines[1].Should().Be("  1 | FROM a");
        lines[2].Should().Be("    |      ^");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3000)]
    [InlineData(5990)]
    public void Cuts_long_lines_around_the_place(int at)
    {
        var text = new string('a', at) + "HERE" + new string('b', 6000 - at);
        var lines = Lines(Findings.At(Findings.Parse("Dockerfile", text), "HERE"));
        lines[1].Length.Should().BeLessThan(125);
        var mark = lines[2].IndexOf('^');
        lines[1].Substring(mark, 4).Should().Be("HERE");
        lines[2].Should().EndWith("^^^^").And.NotContain("^^^^^");
    }

    [Fact]
    public void Says_where_a_place_of_several_lines_ends()
    {
        var document = Findings.Parse("Dockerfile", "RUN a \\\n  b \\\n  c\n");
        Lines(Findings.At(document, "a \\\n  b \\\n  c"))[2].Should().Be("    |     ^^^ to line 3");
    }

    [Fact]
    public void Marks_an_empty_place_with_one_mark()
    {
        var document = Findings.Parse("Dockerfile", "FROM a\n");
        Lines(Diagnostic.Create(Findings.Rule, new Location(document, new TextSpan(6, 0)), "x"))[2].Should().Be("    |       ^");
    }

    [Fact]
    public void Never_shows_a_line_that_holds_a_secret()
    {
        var secret = Findings.Rule with { Id = "TST002", Category = Categories.Secrets, MessageFormat = "A secret" };
        var document = Findings.Parse("Dockerfile", "FROM a\nENV KEY=hunter2 B=c\n");
        var text = Text(Findings.At(document, "a"), Findings.At(document, "KEY", secret), Findings.At(document, "B"));
        text.Should().NotContain("hunter2").And.Contain("Dockerfile:2:5: warning TST002").And.Contain("  1 | FROM a");
    }

    [Fact]
    public void Names_related_places_and_cuts_a_long_list_of_them()
    {
        var document = Findings.Parse("a.yaml", "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: {}\n");
        var other = Findings.Place(document, "web");
        var lines = Lines(Findings.At(document, "Pod") with { RelatedLocations = [other, other, other, other, other, other, other] });
        lines[3].Should().Be("    = see a.yaml:3:19 (Pod/web)");
        lines.Should().Contain("    = and 2 more places");
    }

    [Fact]
    public void Counts_suppressed_findings_without_showing_them()
    {
        var finding = Findings.At(Findings.Parse("Dockerfile", "FROM a\n"), "a");
        Text(finding with { Suppression = new Suppression(SuppressionKind.Comment, "why", null) }).Should().Be("No findings in 1 file; 1 suppressed\n");
    }

    [Theory]
    [InlineData(0, "1 warning in 1 file\n")]
    [InlineData(1, "1 warning in 1 file; rulesVersion leaves out 1 newer rule\n")]
    [InlineData(14, "1 warning in 1 file; rulesVersion leaves out 14 newer rules\n")]
    public void Counts_the_rules_that_the_version_leaves_out(int leftOut, string expected)
    {
        using var output = new System.IO.StringWriter();
        new TextReporter().Write(Findings.Result(Findings.At(Findings.Parse("Dockerfile", "FROM a\n"), "a")), output, ReportOptions.Default with { RulesLeftOut = leftOut });
        output.ToString().Should().EndWith("\n" + expected);
    }

    [Fact]
    public void Counts_by_severity()
    {
        var document = Findings.Parse("Dockerfile", "FROM a\nFROM b\nFROM c\n");
        Text(
            Findings.At(document, "a") with { Severity = DiagnosticSeverity.Error },
            Findings.At(document, "b") with { Severity = DiagnosticSeverity.Info },
            Findings.At(document, "c") with { Severity = DiagnosticSeverity.Info }).Should().EndWith("\n1 error, 2 infos in 1 file\n");
    }

    [Fact]
    public void Colours_only_when_asked()
    {
        var finding = Findings.At(Findings.Parse("Dockerfile", "FROM a\n"), "a");
        Text(finding).Should().NotContain("\u001b");
        Findings.Write(new TextReporter(), Findings.Result(finding), ReportOptions.Default with { Color = true }).Should().Contain("\u001b[1;33mwarning TST001\u001b[0m");
    }

    [Fact]
    public void Shows_paths_as_it_is_told()
    {
        var finding = Findings.At(Findings.Parse("a/Dockerfile", "FROM a\n"), "a");
        Findings.Write(new TextReporter(), Findings.Result(finding), ReportOptions.Default with { DisplayPath = p => "../" + p }).Should().StartWith("../a/Dockerfile:1:6: ");
    }

    private static string Text(params Diagnostic[] diagnostics) => Findings.Write(new TextReporter(), Findings.Result([.. diagnostics]));

    private static string[] Lines(params Diagnostic[] diagnostics) => Text(diagnostics).Split('\n');
}

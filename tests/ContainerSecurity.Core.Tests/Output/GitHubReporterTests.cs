using ContainerSecurity.Output;

namespace ContainerSecurity.Core.Tests.Output;

public class GitHubReporterTests
{
    [Theory]
    [InlineData(DiagnosticSeverity.Error, "error")]
    [InlineData(DiagnosticSeverity.Warning, "warning")]
    [InlineData(DiagnosticSeverity.Info, "notice")]
    public void Writes_one_command_a_finding(DiagnosticSeverity severity, string command)
    {
        var finding = Findings.At(Findings.Parse("web/Dockerfile", "FROM a\n"), "a") with { Severity = severity };
        Text(finding).Should().Be($"::{command} file=web/Dockerfile,line=1,endLine=1,col=6,endColumn=7,title=TST001 The image isn't pinned::Found a\n");
    }

    [Fact]
    public void Escapes_what_would_end_a_property_or_the_command()
    {
        var rule = Findings.Rule with { Title = "A: b, c", MessageFormat = "100% of {0}: d, e" };
        var document = Findings.Parse("a,b:c%/Dockerfile", "FROM a\n");
        Text(Diagnostic.Create(rule, Findings.Place(document, "a"), "x\r\n::error::y")).Should()
            .Be("::warning file=a%2Cb%3Ac%25/Dockerfile,line=1,endLine=1,col=6,endColumn=7,title=TST001 A%3A b%2C c::100%25 of x%0D%0A::error::y: d, e\n");
    }

    [Fact]
    public void Leaves_columns_out_where_a_place_has_several_lines() =>
        Text(Findings.At(Findings.Parse("Dockerfile", "RUN a \\\n  b\n"), "a \\\n  b")).Should().Contain("line=1,endLine=2,title=");

    [Fact]
    public void Leaves_suppressed_findings_out()
    {
        var finding = Findings.At(Findings.Parse("Dockerfile", "FROM a\n"), "a");
        Text(finding with { Suppression = new Suppression(SuppressionKind.Baseline, null, null) }).Should().BeEmpty();
    }

    private static string Text(Diagnostic diagnostic) => Findings.Write(new GitHubReporter(), Findings.Result(diagnostic));
}

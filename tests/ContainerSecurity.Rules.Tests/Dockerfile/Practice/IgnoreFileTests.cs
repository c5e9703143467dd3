using System.Collections.Generic;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice;
using ContainerSecurity.Rules.Secrets;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

/// <summary>Tests of rules that consider .dockerignore.</summary>
public class IgnoreFileTests
{
    private const string None = "(none)";

    [Theory]
    [InlineData("COPY config/app.json /etc/", "config", "config/app.json")]
    [InlineData("COPY \"config/app.json\" a /etc/", "config", "\"config/app.json\"")]
    [InlineData("ADD ./config /etc/", "config", "./config")]
    public void Reports_copies_of_excluded_files(string instruction, string ignored, string word)
    {
        var found = Find<CopyIgnoredFile>(instruction, ignored).Should().ContainSingle().Subject;
        found.Location.Text.Should().Be(word);
        found.Arguments.Should().Equal(word.Trim('"'), ".dockerignore");
    }

    [Theory]
    [InlineData("COPY config /etc/", "config\n!config/app.json")]
    [InlineData("COPY config/*.json /etc/", "config")]
    [InlineData("COPY $config /etc/", "*")]
    [InlineData("COPY . /etc/", "*\n!src")]
    [InlineData("COPY --from=base /config /etc/", "config")]
    [InlineData("COPY <<EOF /etc/a\nhello\nEOF", "*")]
    [InlineData("ADD https://example.com/config /etc/", "**")]
    [InlineData("COPY config /etc/", null)]
    [InlineData("COPY config /etc/", None)]
    public void Does_not_report_other_copies(string instruction, string? ignored) => Find<CopyIgnoredFile>(instruction, ignored).Should().BeEmpty();

    [Theory]
    [InlineData(null, "Whole build context is copied; copy")]
    [InlineData(None, "and no .dockerignore excludes anything")]
    [InlineData("node_modules", "and .dockerignore does not exclude .git and .env;")]
    [InlineData(".*\n!.env", "and .dockerignore does not exclude .env;")]
    public void Reports_what_the_ignore_file_does_not_exclude(string? ignored, string message) =>
        Find<WholeContextCopied>("WORKDIR /app\nCOPY . .", ignored).Should().ContainSingle().Which.Message.Should().Contain(message);

    [Theory]
    [InlineData(".git\n.env")]
    [InlineData(".git*\n**/*.env")]
    [InlineData("*\n!src")]
    public void Does_not_report_a_copy_of_the_context_with_a_maintained_ignore_file(string ignored) =>
        Find<WholeContextCopied>("WORKDIR /app\nCOPY . .", ignored).Should().BeEmpty();

    [Theory]
    [InlineData(null, 1)]
    [InlineData(None, 1)]
    [InlineData("*.md", 1)]
    [InlineData(".env", 0)]
    [InlineData("*\n!src", 0)]
    public void Ignores_excluded_credential_files(string? ignored, int count)
    {
        Find<CredentialFileCopied>("COPY .env /app/", ignored).Should().HaveCount(count);
        Find<CredentialFileCopied>("COPY --from=base .env /app/", ignored).Should().HaveCount(1, "a stage has no .dockerignore");
    }

    private static List<Diagnostic> Find<TRule>(string instruction, string? ignored)
        where TRule : Rule, new()
    {
        var files = ignored switch { null => null, None => new MemoryFileSource([]), _ => new MemoryFileSource([new(".dockerignore", SourceText.From(ignored))]) };
        var document = DockerfileDocument.Parse("Dockerfile", SourceText.From($"FROM alpine:3.20 AS base\nFROM alpine:3.20\n{instruction}\n"), new ParserOptions { Files = files });
        var analyzer = new Analyzer([new RulePack("test", [new TRule()])], AnalyzerConfiguration.Default with { Preset = RulePreset.All });
        return [.. analyzer.Run(DocumentSet.Create(document)).Diagnostics];
    }
}

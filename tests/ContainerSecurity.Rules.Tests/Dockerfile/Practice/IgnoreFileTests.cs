using System.Collections.Generic;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice;
using ContainerSecurity.Rules.Secrets;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

/// <summary>What rules say about COPY in the light of a .dockerignore.</summary>
public class IgnoreFileTests
{
    private const string None = "(none)";

    [Theory]
    [InlineData("COPY config/app.json /etc/", "config", "config/app.json")]
    [InlineData("COPY \"config/app.json\" a /etc/", "config", "\"config/app.json\"")]
    [InlineData("ADD ./config /etc/", "config", "./config")]
    public void A_copy_of_what_is_left_out_is_reported(string instruction, string ignored, string word)
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
    public void Other_copies_are_not(string instruction, string? ignored) => Find<CopyIgnoredFile>(instruction, ignored).Should().BeEmpty();

    [Theory]
    [InlineData(null, "This copies everything in the build context; name")]
    [InlineData(None, "and no .dockerignore leaves anything out")]
    [InlineData("node_modules", "and .dockerignore does not leave out .git and .env;")]
    [InlineData(".*\n!.env", "and .dockerignore does not leave out .env;")]
    public void A_copy_of_the_whole_context_says_what_is_missing(string? ignored, string message) =>
        Find<WholeContextCopied>("WORKDIR /app\nCOPY . .", ignored).Should().ContainSingle().Which.Message.Should().Contain(message);

    [Theory]
    [InlineData(".git\n.env")]
    [InlineData(".git*\n**/*.env")]
    [InlineData("*\n!src")]
    public void A_copy_of_the_whole_context_passes_where_a_list_is_kept(string ignored) =>
        Find<WholeContextCopied>("WORKDIR /app\nCOPY . .", ignored).Should().BeEmpty();

    [Theory]
    [InlineData(null, 1)]
    [InlineData(None, 1)]
    [InlineData("*.md", 1)]
    [InlineData(".env", 0)]
    [InlineData("*\n!src", 0)]
    public void A_credential_that_is_left_out_is_not_copied(string? ignored, int count)
    {
        Find<CredentialFileCopied>("COPY .env /app/", ignored).Should().HaveCount(count);
        Find<CredentialFileCopied>("COPY --from=base .env /app/", ignored).Should().HaveCount(1, "a stage has no .dockerignore");
    }

    private static List<Diagnostic> Find<TRule>(string instruction, string? ignored)
        where TRule : Rule, new()
    {
        var file = ignored switch { null => null, None => DockerIgnoreFile.None, _ => DockerIgnoreFile.Parse(".dockerignore", SourceText.From(ignored)) };
        var document = DockerfileDocument.Parse("Dockerfile", SourceText.From($"FROM alpine:3.20 AS base\nFROM alpine:3.20\n{instruction}\n"), new ParserOptions { FindIgnoreFile = _ => file });
        var analyzer = new Analyzer([new RulePack("test", [new TRule()])], AnalyzerConfiguration.Default with { Preset = RulePreset.All });
        return [.. analyzer.Run(DocumentSet.Create(document)).Diagnostics];
    }
}

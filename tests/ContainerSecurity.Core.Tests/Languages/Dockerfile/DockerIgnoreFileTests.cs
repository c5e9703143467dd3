using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Core.Tests.Languages.Dockerfile;

public class DockerIgnoreFileTests
{
    [Theory]
    [InlineData(".env", ".env", true)]
    [InlineData("./.env", ".env", true)]
    [InlineData("/.env", ".env", true)]
    [InlineData(".env", "/.env", true)]
    [InlineData(".env", "sub/.env", false)]
    [InlineData("**/.env", "sub/deep/.env", true)]
    [InlineData("**/.env", ".env", true)]
    [InlineData("**/.env", "my.env", false)]
    [InlineData("**", "a/b", true)]
    [InlineData("a/**", "a/b/c", true)]
    [InlineData("a/**/c", "a/c", true)]
    [InlineData("a/**/c", "a/b/x/c", true)]
    [InlineData("a/**/c", "a/bc", false)]
    [InlineData("*.log", "x.log", true)]
    [InlineData("*.log", "a/x.log", false)]
    [InlineData("*/x.log", "a/x.log", true)]
    [InlineData("*/x.log", "a/b/x.log", false)]
    [InlineData(".git", ".git/config", true)]
    [InlineData(".git/", ".git/config", true)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "a/c", false)]
    [InlineData("[a-c].txt", "b.txt", true)]
    [InlineData("[^a-c].txt", "b.txt", false)]
    [InlineData("a.b", "axb", false)]
    [InlineData(@"a\*", "a*", true)]
    [InlineData(@"a\*", "ab", false)]
    [InlineData("[", "[", true)]
    [InlineData("a//b/../c", "a/c", true)]
    [InlineData("# .env", ".env", false)]
    [InlineData("   ", "a", false)]
    [InlineData("!", "a", false)]
    [InlineData("*", ".", false)]
    public void Matches_as_the_builder_does(string pattern, string path, bool isExcluded) => Read(pattern).Excludes(path).Should().Be(isExcluded);

    [Fact]
    public void The_last_pattern_that_matches_decides()
    {
        var ignored = Read("\uFEFF*.md\r\n!README.md\r\ndocs\r\n ! docs/keep \r\n");
        ignored.Excludes("NOTES.md").Should().BeTrue();
        ignored.Excludes("README.md").Should().BeFalse();
        ignored.Excludes("docs/a").Should().BeTrue();
        ignored.Excludes("docs/keep/a").Should().BeFalse();
        ignored.Excludes("docs").Should().BeTrue();
        ignored.ExcludesWhole("docs").Should().BeFalse("something in it was taken back");
        ignored.ExcludesWhole("docs/a").Should().BeTrue();
    }

    [Fact]
    public void What_may_be_taken_back_by_a_wildcard_is_not_wholly_excluded() => Read("*\n!**/*.csproj").ExcludesWhole("src").Should().BeFalse();

    [Fact]
    public void None_excludes_nothing_and_has_no_path()
    {
        DockerIgnoreFile.None.Excludes(".env").Should().BeFalse();
        DockerIgnoreFile.None.Path.Should().BeNull();
    }

    [Fact]
    public void What_is_too_long_is_not_known() =>
        DockerIgnoreFile.Parse(".dockerignore", SourceText.From(string.Join("\n", Enumerable.Range(0, 5000)))).Should().BeNull();

    [Fact]
    public void Hostile_patterns_take_no_time()
    {
        var pattern = string.Concat(Enumerable.Repeat("**/a*", 2000));
        var ignored = Read(string.Join("\n", Enumerable.Repeat(pattern, 50)));
        var path = string.Concat(Enumerable.Repeat("aa/", 500));
        Enumerable.Range(0, 2000).Any(i => ignored.Excludes(path + i)).Should().BeFalse();
    }

    [Fact]
    public void A_dockerfile_knows_it_where_the_host_does()
    {
        var options = new ParserOptions { Files = Sources.Of(("x/Dockerfile.dockerignore", "a")) };
        DockerfileDocument.Parse("x/Dockerfile", SourceText.From("FROM scratch\n"), options).IgnoreFile!.Path.Should().Be("x/Dockerfile.dockerignore");
        DockerfileDocument.Parse("x/Dockerfile", SourceText.From("FROM scratch\n")).IgnoreFile.Should().BeNull();
    }

    [Theory]
    [InlineData("x/Dockerfile", "x/.dockerignore", "x/.dockerignore")]
    [InlineData("x/Dockerfile", "x/Dockerfile.dockerignore x/.dockerignore", "x/Dockerfile.dockerignore")]
    [InlineData("Dockerfile", ".dockerignore", ".dockerignore")]
    [InlineData("x/y/Dockerfile", "x/.dockerignore x/y/a", "unknown")]
    [InlineData("x/y/Dockerfile", ".dockerignore x/y/a", "unknown")]
    [InlineData("x/y/Dockerfile", "x/y/.dockerignore/a", "none")]
    [InlineData("x/y/Dockerfile", "x/y/a z/.dockerignore", "none")]
    [InlineData("x/y/Dockerfile", "z/a", "unknown")]
    public void Finds_the_file_of_the_build_context(string path, string files, string expected)
    {
        var source = Sources.Of([.. files.Split(' ').Select(f => (f, "a"))]);
        var found = DockerfileDocument.Parse(path, SourceText.From("FROM scratch\n"), new ParserOptions { Files = source }).IgnoreFile;
        (found is null ? "unknown" : found.Path ?? "none").Should().Be(expected);
    }

    private static DockerIgnoreFile Read(string text) => DockerIgnoreFile.Parse(".dockerignore", SourceText.From(text))!;
}

using ContainerSecurity.Hosting.Sources;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Cli.Tests;

public class IgnorePatternTests
{
    [Theory]
    [InlineData("*.yaml", "a/b.yaml", true)]
    [InlineData("*.yaml", "a/b.yml", false)]
    [InlineData("b", "a/b", true)]
    [InlineData("/b", "a/b", false)]
    [InlineData("/b", "b", true)]
    [InlineData("a/b", "a/b", true)]
    [InlineData("a/b", "c/a/b", false)]
    [InlineData("**/a/b", "c/a/b", true)]
    [InlineData("**/a/b", "a/b", true)]
    [InlineData("a/**/b", "a/b", true)]
    [InlineData("a/**/b", "a/x/y/b", true)]
    [InlineData("a/**/b", "a/x/y/c", false)]
    [InlineData("a/**/b/**/c", "a/b/x/b/y/c", true)]
    [InlineData("a/**", "a/x/y", true)]
    [InlineData("a/**", "a", false)]
    [InlineData("a/*", "a/x", true)]
    [InlineData("a/*", "a/x/y", false)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "ac", false)]
    [InlineData("[a-c]x", "bx", true)]
    [InlineData("[!a-c]x", "bx", false)]
    [InlineData("[^a-c]x", "dx", true)]
    [InlineData("[]]x", "]x", true)]
    [InlineData("[a", "[a", true)]
    [InlineData("a[]b", "a[]b", true)]
    [InlineData("\\#a", "#a", true)]
    [InlineData("\\!a", "!a", true)]
    [InlineData("a\\*", "a*", true)]
    [InlineData("a\\*", "ab", false)]
    [InlineData("a  ", "a", true)]
    [InlineData("a\\ ", "a ", true)]
    [InlineData("a\r", "a", true)]
    [InlineData("*a*b*", "xxaxxbxx", true)]
    [InlineData("*a*b*", "xxbxxaxx", false)]
    [InlineData("foo**bar", "fooxbar", true)]
    public void Matches_as_git_does(string pattern, string path, bool isMatch) =>
        IgnorePattern.Parse(pattern)!.IsMatch(path, isFolder: false).Should().Be(isMatch);

    [Fact]
    public void A_slash_at_the_end_is_for_folders()
    {
        var pattern = IgnorePattern.Parse("out/")!;
        pattern.IsMatch("a/out", isFolder: true).Should().BeTrue();
        pattern.IsMatch("a/out", isFolder: false).Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("# a comment")]
    [InlineData("/")]
    public void Is_none_in_lines_that_say_nothing(string line) => IgnorePattern.Parse(line).Should().BeNull();

    [Fact]
    public void An_exclamation_mark_takes_back()
    {
        IgnorePattern.Parse("!a")!.IsNegated.Should().BeTrue();
        IgnorePattern.Parse("a")!.IsNegated.Should().BeFalse();
    }

    [Fact]
    public void Hostile_patterns_end()
    {
        var pattern = IgnorePattern.Parse(string.Concat(System.Linq.Enumerable.Repeat("**/a*a*a*b/", 40)) + "x")!;
        var path = string.Join('/', System.Linq.Enumerable.Repeat(new string('a', 60), 60));
        HangGuard.Run(() => pattern.IsMatch(path, isFolder: false)).Should().BeFalse();
    }
}

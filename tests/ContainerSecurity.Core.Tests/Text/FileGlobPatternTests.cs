using System;
using System.Linq;

namespace ContainerSecurity.Core.Tests.Text;

/// <summary>Patterns at the edges of the syntax of globs.</summary>
public sealed class FileGlobPatternTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData(".", "", true)]
    [InlineData("*", "", true)]
    [InlineData("*", "a", true)]
    [InlineData("*", "a/b", false)]
    [InlineData("**", "a/b/c", true)]
    [InlineData("**", "", true)]
    [InlineData("**/a", "a", true)]
    [InlineData("**/a", "ba", false)]
    [InlineData("a**", "ab/c", false)]
    [InlineData("a**", "abc", true)]
    [InlineData("**/**/a", "x/a", true)]
    [InlineData("*a*b*", "xaybz", true)]
    [InlineData("*a*b*", "xbya", false)]
    [InlineData("?", "", false)]
    [InlineData("?", "\u00e4", true)]
    [InlineData("A", "a", false)]
    [InlineData("[ab]", "a", false)]
    [InlineData("[ab]", "[ab]", true)]
    [InlineData("a.b", "axb", false)]
    [InlineData("a b\t", "a b\t", true)]
    [InlineData("{a}", "a", true)]
    [InlineData("{a,}b", "b", true)]
    [InlineData("{,a}", "", true)]
    [InlineData("{a,b}{c,d}", "bd", true)]
    [InlineData("{a,b}{c,d}", "b", false)]
    [InlineData("{a/**,b}/c", "a/x/y/c", true)]
    [InlineData("a}b", "a}b", true)]
    [InlineData("a,b", "a,b", true)]
    [InlineData("..\\a", "../a", true)]
    [InlineData("././a", "./a", true)]
    [InlineData("a/", "a", true)]
    public void Matches_paths(string pattern, string path, bool expected) => FileGlob.Parse(pattern).IsMatch(path).Should().Be(expected);

    [Theory]
    [InlineData("{a")]
    [InlineData("a{b,{c}")]
    [InlineData("{")]
    public void Refuses_a_brace_that_is_not_closed(string pattern)
    {
        FileGlob.TryParse(pattern, "", out var glob).Should().BeFalse();
        glob.Should().BeNull();
        FluentActions.Invoking(() => FileGlob.Parse(pattern)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Limits_the_length_and_the_alternatives_of_a_pattern()
    {
        string Braces(int count) => string.Concat(Enumerable.Repeat("{a,b}", count));

        FileGlob.TryParse(new string('a', 4096), "", out _).Should().BeTrue();
        FileGlob.TryParse(new string('a', 4097), "", out _).Should().BeFalse();
        FileGlob.TryParse(Braces(8), "", out _).Should().BeTrue();
        FileGlob.TryParse(Braces(9), "", out _).Should().BeFalse();
    }

    [Fact]
    public void Is_equal_by_pattern_and_folder()
    {
        FileGlob.Parse("a", "x").Should().Be(FileGlob.Parse("a", "./x/"));
        FileGlob.Parse("a", "x").Should().NotBe(FileGlob.Parse("a", "y"));
        FileGlob.Parse("a", "x").Should().NotBe(FileGlob.Parse("b", "x"));
        FileGlob.Parse("a", "x").GetHashCode().Should().Be(FileGlob.Parse("a", "x/").GetHashCode());
    }

    [Theory]
    [InlineData("x", false)]
    [InlineData("x/a", true)]
    [InlineData("X/a", false)]
    [InlineData("./x\\a", true)]
    public void Matches_below_its_folder_only(string path, bool expected) => FileGlob.Parse("*", "x").IsMatch(path).Should().Be(expected);
}

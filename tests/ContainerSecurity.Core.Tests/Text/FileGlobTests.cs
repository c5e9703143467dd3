using System.Linq;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Core.Tests.Text;

public class FileGlobTests
{
    [Theory]
    [InlineData("*.yaml", "a.yaml", true)]
    [InlineData("*.yaml", "x/a.yaml", false)]
    [InlineData("**/*.yaml", "a.yaml", true)]
    [InlineData("**/*.yaml", "x/y/a.yaml", true)]
    [InlineData("samples/**", "samples/x/y", true)]
    [InlineData("samples/", "samples/x/y", true)]
    [InlineData("samples/**", "sample/x", false)]
    [InlineData("a/**/b", "a/b", true)]
    [InlineData("a/**/b/**/c", "a/x/b/y/b/c", true)]
    [InlineData("f?o.{yaml,y{m,b}l}", "foo.ybl", true)]
    [InlineData("f?o.{yaml,yml}", "foo.json", false)]
    [InlineData("./a/*", "a\\b", true)]
    public void Matches_paths(string pattern, string path, bool expected) => FileGlob.Parse(pattern).IsMatch(path).Should().Be(expected);

    [Fact]
    public void Is_relative_to_its_folder()
    {
        var glob = FileGlob.Parse("*.yaml", "repo/sub/");
        glob.IsMatch("repo/sub/a.yaml").Should().BeTrue();
        glob.IsMatch("repo/submarine/a.yaml").Should().BeFalse();
        glob.IsMatch("a.yaml").Should().BeFalse();
    }

    [Fact]
    public void Hostile_patterns_end()
    {
        FileGlob.TryParse(string.Concat(Enumerable.Repeat("{a,b}", 60)), "", out _).Should().BeFalse();
        FileGlob.TryParse("{a", "", out _).Should().BeFalse();
        HangGuard.Run(() => FileGlob.Parse(string.Concat(Enumerable.Repeat("*a", 500)) + "b").IsMatch(new string('a', 5000))).Should().BeFalse();
    }
}

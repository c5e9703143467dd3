namespace ContainerSecurity.Core.Tests.Languages;

public class MemoryFileSourceTests
{
    private readonly MemoryFileSource _source = Sources.Of(("a/b/c.txt", "c"), ("a/d.txt", "d"), ("e.txt", "e"));

    [Theory]
    [InlineData("a/b/c.txt", "c")]
    [InlineData("./a/b/../d.txt", "d")]
    [InlineData("a/b", null)]
    [InlineData("x.txt", null)]
    public void Reads_the_texts_that_are_there(string path, string? expected) => _source.ReadFile(path)?.ToString().Should().Be(expected);

    [Theory]
    [InlineData("", "a/ e.txt")]
    [InlineData("a", "b/ d.txt")]
    [InlineData("a/b", "c.txt")]
    [InlineData("x", null)]
    [InlineData("e.txt", null)]
    public void Lists_the_folders_that_files_lie_in(string path, string? expected) =>
        (_source.ListFolder(path) is { } names ? string.Join(" ", names) : null).Should().Be(expected);
}

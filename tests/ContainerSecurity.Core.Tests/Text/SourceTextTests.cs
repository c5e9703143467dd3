namespace ContainerSecurity.Core.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 2)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\rb", 2)]
    [InlineData("\n\r\n\r", 4)]
    [InlineData("\r\r\n\n", 4)]
    [InlineData("a\u2028b\u0085c\vd", 1)]
    public void Counts_lines(string text, int expected) => SourceText.From(text).LineCount.Should().Be(expected);

    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("ab", 2, 0, 2)]
    [InlineData("a\nb", 1, 0, 1)]
    [InlineData("a\nb", 2, 1, 0)]
    [InlineData("a\n", 2, 1, 0)]
    [InlineData("a\r\nb", 1, 0, 1)]
    [InlineData("a\r\nb", 2, 0, 2)]
    [InlineData("a\r\nb", 3, 1, 0)]
    [InlineData("a\rb", 2, 1, 0)]
    [InlineData("\tb", 1, 0, 1)]
    [InlineData("\uFEFFb", 1, 0, 1)]
    [InlineData("\U0001F600b", 2, 0, 2)]
    public void Gives_the_line_and_the_character_of_a_position(string text, int position, int line, int character) =>
        SourceText.From(text).GetLinePosition(position).Should().Be(new LinePosition(line, character));

    // An attribute cannot hold a lone surrogate: metadata is UTF-8.
    [Fact]
    public void Counts_a_lone_surrogate_as_one_character() => SourceText.From("\uD83D\n\uDE00b").GetLinePosition(3).Should().Be(new LinePosition(1, 1));

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Refuses_a_position_outside_of_the_text(int position) =>
        FluentActions.Invoking(() => SourceText.From("a\nb").GetLinePosition(position)).Should().Throw<System.ArgumentOutOfRangeException>();

    [Fact]
    public void Gives_lines_without_their_line_breaks()
    {
        var text = SourceText.From("a\r\n\nbc\rd\n");

        text.LineCount.Should().Be(5);
        string[] lines = ["a", "", "bc", "d", ""];
        for (var i = 0; i < lines.Length; i++)
            text.ToString(text.GetLineSpan(i)).Should().Be(lines[i]);
        FluentActions.Invoking(() => text.GetLineSpan(5)).Should().Throw<System.ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => text.GetLineSpan(-1)).Should().Throw<System.ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Finds_the_line_of_every_position()
    {
        var text = SourceText.From("a\r\n\rb\n\n\r\rcd");

        for (var i = 0; i <= text.Length; i++)
        {
            var position = text.GetLinePosition(i);
            (text.GetLineSpan(position.Line).Start + position.Character).Should().Be(i);
        }
    }

    [Fact]
    public void Applies_changes_in_the_order_of_their_positions()
    {
        var text = SourceText.From("one two three");

        text.WithChanges([new(new(8, 5), "3"), new(new(0, 3), "1"), new(new(4, 0), "x ")]).ToString().Should().Be("1 x two 3");
        text.WithChanges([]).ToString().Should().Be("one two three");
        text.WithChanges([new(new(13, 0), "!"), new(new(0, 4), "")]).ToString().Should().Be("two three!");
    }

    [Theory]
    [InlineData(0, 3, 2, 3)]
    [InlineData(0, 0, 12, 2)]
    [InlineData(5, 2, 5, 2)]
    public void Refuses_changes_that_overlap_or_leave_the_text(int start, int length, int otherStart, int otherLength)
    {
        var change = () => SourceText.From("one two three").WithChanges([new(new(start, length), "a"), new(new(otherStart, otherLength), "b")]);

        change.Should().Throw<System.ArgumentException>();
    }
}

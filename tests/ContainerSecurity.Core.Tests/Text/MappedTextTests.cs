namespace ContainerSecurity.Core.Tests.Text;

public sealed class MappedTextTests
{
    // "ab" from 10, "A" for the six characters of an escape from 12, "cd" from 30.
    private static MappedText Mixed => new MappedText.Builder()
        .Append("xabx", 1, 2, 10)
        .Append("A", new TextSpan(12, 6))
        .Append("cd", 0, 2, 30)
        .ToMappedText(0);

    [Theory]
    [InlineData(0, 1, 10, 1)]
    [InlineData(0, 2, 10, 2)]
    [InlineData(2, 1, 12, 6)]
    [InlineData(1, 2, 11, 7)]
    [InlineData(3, 2, 30, 2)]
    [InlineData(2, 2, 12, 19)]
    [InlineData(0, 5, 10, 22)]
    public void Maps_spans_to_the_source(int start, int length, int sourceStart, int sourceLength)
    {
        Mixed.Text.Should().Be("abAcd");
        Mixed.MapSpan(start, length).Should().Be(new TextSpan(sourceStart, sourceLength));
        Mixed.MapSpan(new TextSpan(start, length)).Should().Be(new TextSpan(sourceStart, sourceLength));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(2, 12)]
    [InlineData(3, 30)]
    [InlineData(5, 32)]
    public void Maps_empty_spans_to_a_position(int start, int source) => Mixed.MapSpan(start, 0).Should().Be(new TextSpan(source, 0));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, -1)]
    [InlineData(0, 6)]
    [InlineData(6, 0)]
    public void Refuses_spans_outside_of_the_text(int start, int length) =>
        FluentActions.Invoking(() => Mixed.MapSpan(start, length)).Should().Throw<System.ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 3)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 1)]
    public void Keeps_the_mapping_in_a_slice(int start, int length)
    {
        var slice = Mixed.Slice(start, length);

        slice.Text.Should().Be(Mixed.Text.Substring(start, length));
        for (var i = 0; i < length; i++)
            slice.MapSpan(i, 1).Should().Be(Mixed.MapSpan(start + i, 1));
        slice.MapSpan(0, length).Should().Be(Mixed.MapSpan(start, length));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(3, 30)]
    [InlineData(5, 32)]
    public void Keeps_the_position_of_an_empty_slice(int start, int source)
    {
        var slice = Mixed.Slice(start, 0);

        slice.Length.Should().Be(0);
        slice.MapSpan(0, 0).Should().Be(new TextSpan(source, 0));
    }

    [Fact]
    public void Maps_the_text_of_a_file_one_to_one()
    {
        var text = MappedText.FromSource(SourceText.From("\uFEFF\ta\uD83D\r\nb"), new TextSpan(1, 5));

        text.Text.Should().Be("\ta\uD83D\r\n");
        for (var i = 0; i < text.Length; i++)
            text.MapSpan(i, 1).Should().Be(new TextSpan(i + 1, 1));
        text.MapSpan(5, 0).Should().Be(new TextSpan(6, 0));
    }

    [Theory]
    [InlineData("abc", 7, 5)]
    [InlineData("a", 7, 0)]
    [InlineData("", 7, 2)]
    public void Maps_a_resolved_text_as_a_whole(string resolved, int start, int length)
    {
        var text = MappedText.FromWhole(resolved, new TextSpan(start, length));

        for (var i = 0; i < resolved.Length; i++)
            text.MapSpan(i, 1).Should().Be(new TextSpan(start, length));
        text.MapSpan(resolved.Length, 0).Should().Be(new TextSpan(start + length, 0));
    }

    [Fact]
    public void Maps_an_empty_text_to_the_given_position()
    {
        var text = new MappedText.Builder().Append("abc", 1, 0, 9).ToMappedText(4);

        text.Text.Should().BeEmpty();
        text.MapSpan(0, 0).Should().Be(new TextSpan(4, 0));
    }

    [Fact]
    public void Maps_pieces_that_stand_in_another_order_in_the_source()
    {
        var text = new MappedText.Builder().Append("late", 0, 4, 20).Append("early", 0, 5, 0).ToMappedText(0);

        text.MapSpan(4, 5).Should().Be(new TextSpan(0, 5));
        text.MapSpan(0, 4).Should().Be(new TextSpan(20, 4));
        text.MapSpan(2, 4).Start.Should().Be(22);
    }
}

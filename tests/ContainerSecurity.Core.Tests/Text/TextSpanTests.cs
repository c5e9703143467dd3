using System.Linq;

namespace ContainerSecurity.Core.Tests.Text;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(2, 5, 2, true)]
    [InlineData(2, 5, 4, true)]
    [InlineData(2, 5, 5, false)]
    [InlineData(2, 5, 1, false)]
    [InlineData(2, 2, 2, false)]
    public void Contains_positions_up_to_its_end(int start, int end, int position, bool expected) =>
        TextSpan.FromBounds(start, end).Contains(position).Should().Be(expected);

    [Theory]
    [InlineData(2, 5, 2, 5, true, true)]
    [InlineData(2, 5, 3, 4, true, true)]
    [InlineData(2, 5, 1, 3, false, true)]
    [InlineData(2, 5, 5, 6, false, false)]
    [InlineData(2, 5, 5, 5, true, false)]
    [InlineData(2, 5, 3, 3, true, false)]
    [InlineData(2, 5, 6, 6, false, false)]
    public void Compares_with_other_spans(int start, int end, int otherStart, int otherEnd, bool contains, bool overlaps)
    {
        var (one, other) = (TextSpan.FromBounds(start, end), TextSpan.FromBounds(otherStart, otherEnd));

        one.Contains(other).Should().Be(contains);
        one.OverlapsWith(other).Should().Be(overlaps);
        other.OverlapsWith(one).Should().Be(overlaps);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(3, 2)]
    public void Refuses_bounds_that_are_no_span(int start, int end) =>
        FluentActions.Invoking(() => TextSpan.FromBounds(start, end)).Should().Throw<System.ArgumentOutOfRangeException>();

    [Fact]
    public void Shows_its_bounds() => TextSpan.FromBounds(2, 5).ToString().Should().Be("[2..5)");

    [Fact]
    public void Orders_positions_by_line_and_then_by_character()
    {
        LinePosition[] ordered = [new(0, 0), new(0, 9), new(1, 0), new(1, 1), new(10, 0)];

        ordered.Reverse().Order().Should().Equal(ordered);
        (ordered[0] < ordered[1] && ordered[1] < ordered[2] && ordered[2] > ordered[1]).Should().BeTrue();
        (ordered[2] <= new LinePosition(1, 0) && ordered[2] >= new LinePosition(1, 0)).Should().BeTrue();
        (ordered[2] <= ordered[1]).Should().BeFalse();
        (ordered[1] >= ordered[2]).Should().BeFalse();
    }
}

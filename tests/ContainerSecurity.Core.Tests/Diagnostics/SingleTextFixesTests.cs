using System.Linq;

namespace ContainerSecurity.Core.Tests.Diagnostics;

public sealed class SingleTextFixesTests
{
    [Fact]
    public void Applies_fixes_that_do_not_touch_each_other()
    {
        var text = Apply("a b c", out var applied, Fix("1", (4, 1, "C")), Fix("2", (0, 1, "A"), (2, 0, "x")));

        text.Should().Be("A xb C");
        applied.Should().Be("1 2");
    }

    [Fact]
    public void Leaves_out_a_fix_as_a_whole_where_one_of_its_changes_collides()
    {
        var text = Apply("a b c", out var applied, Fix("1", (0, 3, "x")), Fix("2", (2, 1, "y"), (4, 1, "z")), Fix("3", (4, 1, "C")));

        text.Should().Be("x C");
        applied.Should().Be("1 3");
    }

    [Theory]
    [InlineData(1, 0, 1, 0, false)]
    [InlineData(0, 2, 1, 0, false)]
    [InlineData(1, 0, 0, 2, false)]
    [InlineData(0, 2, 0, 0, false)]
    [InlineData(0, 2, 1, 2, false)]
    [InlineData(0, 1, 1, 1, true)]
    [InlineData(0, 1, 1, 0, true)]
    [InlineData(2, 0, 0, 2, true)]
    public void Applies_two_changes_only_if_their_order_is_clear(int start, int length, int otherStart, int otherLength, bool expected)
    {
        Apply("abcd", out var applied, Fix("1", (start, length, "x")), Fix("2", (otherStart, otherLength, "y")));

        applied.Should().Be(expected ? "1 2" : "1");
    }

    [Fact]
    public void Returns_the_text_without_fixes()
    {
        Apply("a", out var applied).Should().Be("a");
        applied.Should().BeEmpty();
    }

    [Fact]
    public void Is_safe_unless_it_says_otherwise() => Fix("1").IsSafe.Should().BeTrue();

    private static CodeFix Fix(string title, params (int Start, int Length, string Text)[] changes) =>
        new(title, [.. changes.Select(c => new TextChange(new TextSpan(c.Start, c.Length), c.Text))]);

    private static string Apply(string text, out string titles, params CodeFix[] fixes)
    {
        var result = CodeFixes.Apply(SourceText.From(text), fixes, out var applied).ToString();
        titles = string.Join(" ", applied.Select(f => f.Title));
        return result;
    }
}

namespace ContainerSecurity.Core.Tests.Text;

public class RenderedTextTests
{
    private static readonly OriginFile Template = new("templates/x.yaml", SourceText.From("image: {{ .Values.image }}\nport: 80\n"));
    private static readonly OriginFile Values = new("values.yaml", SourceText.From("image: nginx:1.25\n"));

    [Fact]
    public void Maps_literal_characters_one_to_one()
    {
        var literal = new TextOrigin(Template, new TextSpan(0, 7), OriginKind.Literal);

        var text = RenderedText.From("image: ", literal);

        text.FindSegment(3)!.Value.MapSpan(3, 2).Should().Be(new TextSpan(3, 2));
    }

    [Fact]
    public void Maps_computed_characters_to_the_whole_range()
    {
        var call = new TextOrigin(Template, new TextSpan(7, 19), OriginKind.Computed);

        var text = RenderedText.From("0123456789abcdefghi", call);

        text.FindSegment(3)!.Value.MapSpan(3, 2).Should().Be(new TextSpan(7, 19));
    }

    [Fact]
    public void Joins_pieces_of_different_files()
    {
        var text = new RenderedText.Builder()
            .Append("image: ", new TextOrigin(Template, new TextSpan(0, 7), OriginKind.Literal))
            .Append("nginx:1.25", new TextOrigin(Values, new TextSpan(7, 10), OriginKind.Value))
            .Append("\n", null)
            .ToRenderedText();

        text.Text.Should().Be("image: nginx:1.25\n");
        var segment = text.FindSegment(13)!.Value;
        segment.Origin.File.Path.Should().Be("values.yaml");
        segment.MapSpan(13, 4).Should().Be(new TextSpan(13, 4));
        text.FindSegment(17).Should().BeNull();
    }

    [Fact]
    public void A_slice_keeps_origins_and_adjacent_slices_merge()
    {
        var whole = RenderedText.From("nginx:1.25", new TextOrigin(Values, new TextSpan(7, 10), OriginKind.Value));

        var joined = new RenderedText.Builder().Append(whole.Slice(0, 5)).Append(whole.Slice(5, 5)).ToRenderedText();

        joined.Segments.Should().ContainSingle().Which.Should().Be(whole.Segments[0]);
        whole.Slice(6, 4).FindSegment(0)!.Value.MapSpan(0, 4).Should().Be(new TextSpan(13, 4));
    }
}

namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>A text of YAML whose characters may know where they were written.</summary>
internal sealed class GoYamlText
{
    private readonly OriginFile? _file;
    private readonly RenderedText? _rendered;
    private readonly OriginKind _kind;

    /// <summary>A text without origins.</summary>
    public GoYamlText(string text) => Text = text;

    /// <summary>The text of a file.</summary>
    public GoYamlText(OriginFile file, OriginKind kind)
    {
        _file = file;
        _kind = kind;
        Text = file.Text.ToString();
    }

    /// <summary>A text that was rendered.</summary>
    public GoYamlText(RenderedText rendered)
    {
        _rendered = rendered;
        Text = rendered.Text;
    }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>Where a range was written.</summary>
    public TextOrigin? OriginOf(int start, int length)
    {
        if (_file is not null)
            return new TextOrigin(_file, new TextSpan(start, length), _kind);
        if (_rendered?.FindSegment(start) is not { } segment)
            return null;
        if (segment.Offset < 0)
            return segment.Origin;
        if (start + length <= segment.End)
            return new TextOrigin(segment.Origin.File, segment.MapSpan(start, length), segment.Origin.Kind, segment.Origin.Via);
        // Lines of one block: what lies between them is its indentation.
        return _rendered.FindSegment(start + length - 1) is { Offset: >= 0 } last && ReferenceEquals(last.Origin, segment.Origin)
            ? new TextOrigin(segment.Origin.File, TextSpan.FromBounds(segment.MapSpan(start, 0).Start, last.MapSpan(start + length - 1, 1).End), segment.Origin.Kind, segment.Origin.Via)
            : segment.Origin;
    }

    /// <summary>The value of a scalar with the origins of its characters.</summary>
    public RenderedText Render(GoYamlScalar scalar, TextOrigin? origin)
    {
        if (_file is null && _rendered is null)
            return RenderedText.From(scalar.Value, null);
        var builder = new RenderedText.Builder();
        foreach (var piece in scalar.Pieces)
        {
            if (piece.Value is not null)
                builder.Append(piece.Value, OriginOf(piece.Start, piece.Length));
            else if (_file is not null && origin is not null)
                builder.Append(Text, piece.Start, piece.Length, origin, piece.Start - origin.Span.Start);
            else
                builder.Append(_rendered!, piece.Start, piece.Length);
        }

        return builder.ToRenderedText();
    }
}

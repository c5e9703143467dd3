namespace ContainerSecurity.Languages.Go.Values;

/// <summary>A <c>string</c>, each of whose characters knows where it was written.</summary>
/// <param name="text">The characters with their origins.</param>
/// <param name="origin">Where the value as a whole is written.</param>
internal sealed class GoString(RenderedText text, TextOrigin? origin = null) : GoValue(origin)
{
    /// <summary>A string without origins.</summary>
    /// <param name="text">The characters.</param>
    public GoString(string text)
        : this(RenderedText.From(text, null))
    {
    }

    /// <summary>The characters with their origins.</summary>
    public RenderedText Rendered { get; } = text;

    /// <summary>The characters.</summary>
    public string Text => Rendered.Text;

    /// <inheritdoc/>
    public override GoKind Kind => GoKind.String;
}

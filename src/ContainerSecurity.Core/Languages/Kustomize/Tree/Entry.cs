namespace ContainerSecurity.Languages.Kustomize.Tree;

/// <summary>The value of a key.</summary>
/// <param name="value">The value.</param>
/// <param name="keyOrigin">Where the key is written.</param>
/// <param name="isText">Whether the key is a string; kustomize cannot print other keys.</param>
internal sealed class Entry(Node value, TextOrigin? keyOrigin, bool isText = true)
{
    /// <summary>The value.</summary>
    public Node Value { get; set; } = value;

    /// <summary>Where the key is written.</summary>
    public TextOrigin? KeyOrigin { get; } = keyOrigin;

    /// <summary>Whether the key is a string.</summary>
    public bool IsText { get; } = isText;
}

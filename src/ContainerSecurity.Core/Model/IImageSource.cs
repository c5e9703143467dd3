namespace ContainerSecurity;

/// <summary>A document that an image is built from, or that is one.</summary>
internal interface IImageSource
{
    /// <summary>The image that is made; null where there is no such stage.</summary>
    /// <param name="target">The stage that is built, by name or number; null for the default.</param>
    ImageConfiguration? FindImage(string? target);
}

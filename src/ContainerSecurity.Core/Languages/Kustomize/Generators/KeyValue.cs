namespace ContainerSecurity.Languages.Kustomize.Generators;

/// <summary>A key and value of a generated object.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value as text; null for bytes.</param>
/// <param name="Bytes">The value as bytes.</param>
/// <param name="KeyOrigin">Where the key is written.</param>
/// <param name="Origin">Where the value as a whole is written.</param>
internal sealed record KeyValue(string Key, RenderedText? Value, byte[]? Bytes, TextOrigin? KeyOrigin, TextOrigin? Origin);

namespace ContainerSecurity;

/// <summary>A value of a document whose text is not written for people, such as the configuration of an image.</summary>
/// <param name="Path">The keys and numbers that lead to it, such as <c>config.Env[2]</c>; empty for the whole document.</param>
/// <param name="Span">The range of the value in the document.</param>
/// <param name="Text">The value as a text of its own; null where it is no text.</param>
/// <param name="Mark">The range in <paramref name="Text"/> that was asked for.</param>
internal sealed record DocumentValue(string Path, TextSpan Span, SourceText? Text, TextSpan Mark);

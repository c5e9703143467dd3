namespace ContainerSecurity;

/// <summary>An annotation of an object.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="Span">The range of the value.</param>
/// <param name="Scope">The range of the object.</param>
internal readonly record struct DocumentAnnotation(string Key, string Value, TextSpan Span, TextSpan Scope)
{
    /// <summary>Whether it stands on the template of the object's pods.</summary>
    public bool IsOfPodTemplate { get; init; }
}

namespace ContainerSecurity.Languages.Kustomize.Patterns;

/// <summary>A condition on a place in a text.</summary>
internal enum Assertion
{
    /// <summary>The start of the text.</summary>
    TextStart,

    /// <summary>The end of the text.</summary>
    TextEnd,

    /// <summary>The start of a line.</summary>
    LineStart,

    /// <summary>The end of a line.</summary>
    LineEnd,

    /// <summary>The edge of a word.</summary>
    WordEdge,

    /// <summary>No edge of a word.</summary>
    NoWordEdge,
}

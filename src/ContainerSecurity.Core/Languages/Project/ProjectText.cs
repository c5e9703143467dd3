using System;

namespace ContainerSecurity.Languages.Project;

/// <summary>A value in a project file.</summary>
/// <param name="Name">The name of the property, attribute or element.</param>
/// <param name="Text">What is written, with entities resolved.</param>
/// <param name="Span">Where.</param>
internal sealed record ProjectText(string Name, string Text, TextSpan Span)
{
    /// <summary>Whether MSBuild makes another text of it.</summary>
    public bool IsExpression => Text.Contains("$(", StringComparison.Ordinal) || Text.Contains("@(", StringComparison.Ordinal) || Text.Contains("%(", StringComparison.Ordinal);
}

using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Azure.Evaluation.Expressions;

/// <summary>
/// An expression of a template, in the form that ARM templates and Bicep files share. Immutable; its height is bounded, so that a walk
/// through it needs no more stack than there is.
/// </summary>
/// <param name="span">Where findings on its value point.</param>
/// <param name="height">The height of the highest of its parts.</param>
internal abstract class TemplateExpression(TextSpan span, int height)
{
    /// <summary>The greatest height that is read.</summary>
    public const int MaxHeight = 220;

    public TextSpan Span { get; } = span;

    public int Height { get; } = height + 1;

    protected static int HeightOf(IEnumerable<TemplateExpression> parts)
    {
        var height = 0;
        foreach (var part in parts)
            height = Math.Max(height, part.Height);
        return height;
    }
}

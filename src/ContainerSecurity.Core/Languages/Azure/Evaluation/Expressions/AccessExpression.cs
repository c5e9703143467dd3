namespace ContainerSecurity.Languages.Azure.Evaluation.Expressions;

/// <summary>A property or item of a value: <c>x.y</c>, <c>x[0]</c>, <c>x.?y</c>.</summary>
/// <param name="span">Where findings on its value point.</param>
/// <param name="target">The object or array.</param>
/// <param name="index">The key or number.</param>
/// <param name="isSafe">Whether what is missing gives null.</param>
/// <param name="isFromEnd">Whether the number counts from the end.</param>
internal sealed class AccessExpression(TextSpan span, TemplateExpression target, TemplateExpression index, bool isSafe, bool isFromEnd = false)
    : TemplateExpression(span, System.Math.Max(target.Height, index.Height))
{
    public TemplateExpression Target { get; } = target;

    public TemplateExpression Index { get; } = index;

    public bool IsSafe { get; } = isSafe;

    public bool IsFromEnd { get; } = isFromEnd;
}

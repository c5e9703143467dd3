using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Expressions;

/// <summary>A value that is written out.</summary>
/// <param name="span">Its place.</param>
/// <param name="value">The value.</param>
/// <param name="source">The scalar that it was read from, with the places of its characters; or null.</param>
internal sealed class LiteralExpression(TextSpan span, TemplateValue value, DataScalar? source = null) : TemplateExpression(span, 0)
{
    public TemplateValue Value { get; } = value;

    public DataScalar? Source { get; } = source;
}

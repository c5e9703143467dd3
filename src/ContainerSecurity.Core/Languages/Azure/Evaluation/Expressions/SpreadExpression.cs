namespace ContainerSecurity.Languages.Azure.Evaluation.Expressions;

/// <summary>The members or items of another value, put into an object or array (<c>...x</c>).</summary>
internal sealed class SpreadExpression(TextSpan span, TemplateExpression source) : TemplateExpression(span, source.Height)
{
    public TemplateExpression Source { get; } = source;
}

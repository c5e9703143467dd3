namespace ContainerSecurity.Languages.Azure.Evaluation.Expressions;

/// <summary>An array that a loop makes: ARM's <c>copy</c> and Bicep's <c>for</c>.</summary>
internal sealed class LoopExpression(TextSpan span, TemplateLoop loop, TemplateExpression body)
    : TemplateExpression(span, System.Math.Max(loop.Source.Height, body.Height))
{
    public TemplateLoop Loop { get; } = loop;

    public TemplateExpression Body { get; } = body;
}

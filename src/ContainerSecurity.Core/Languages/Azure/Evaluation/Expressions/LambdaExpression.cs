using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Azure.Evaluation.Expressions;

/// <summary>A function without a name, an argument of <c>map</c> and its kin.</summary>
internal sealed class LambdaExpression(TextSpan span, ImmutableArray<string> parameters, TemplateExpression body) : TemplateExpression(span, body.Height)
{
    public ImmutableArray<string> Parameters { get; } = parameters;

    public TemplateExpression Body { get; } = body;
}

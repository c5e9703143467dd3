using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Expressions;

/// <summary>A call of a function: the only operator of ARM templates, and what Bicep's operators stand for.</summary>
internal sealed class CallExpression(TextSpan span, string name, ImmutableArray<TemplateExpression> arguments)
    : TemplateExpression(span, HeightOf(arguments.AsEnumerable()))
{
    public string Name { get; } = name;

    public ImmutableArray<TemplateExpression> Arguments { get; } = arguments;

    /// <summary>The text of an argument that is a literal string, or null.</summary>
    public string? TextArgument(int index) =>
        index < Arguments.Length && Arguments[index] is LiteralExpression { Value: TextValue text } ? text.Text : null;
}

using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Languages.Azure.Evaluation.Expressions;

/// <summary>An array that is written out.</summary>
internal sealed class ArrayExpression(TextSpan span, ImmutableArray<TemplateExpression> items) : TemplateExpression(span, HeightOf(items.AsEnumerable()))
{
    public ImmutableArray<TemplateExpression> Items { get; } = items;
}

using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Languages.Azure.Evaluation.Expressions;

/// <summary>An object that is written out.</summary>
internal sealed class ObjectExpression(TextSpan span, ImmutableArray<ObjectMember> members)
    : TemplateExpression(span, HeightOf(members.Select(m => m.Value).Concat(members.Select(m => m.Key))))
{
    public ImmutableArray<ObjectMember> Members { get; } = members;
}

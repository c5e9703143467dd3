using System;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>Reads what a deployment gives for the parameters of the template that it deploys.</summary>
internal static class DeploymentArguments
{
    /// <summary>The template with the arguments of a deployment.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="declaration">The deployment.</param>
    /// <param name="template">What it deploys.</param>
    /// <param name="frame">What the arguments see.</param>
    public static TemplateScope Apply(ExpressionEvaluator evaluator, ResourceDeclaration declaration, Template template, EvaluationScope frame)
    {
        var scope = new TemplateScope(template);
        if (declaration.Arguments is ObjectExpression { Members: var members })
        {
            foreach (var member in members)
                Add(evaluator, scope, member, frame);
        }
        else if (declaration.Arguments is { } arguments)
        {
            Add(evaluator, scope, arguments, frame);
        }

        return scope;
    }

    private static void Add(ExpressionEvaluator evaluator, TemplateScope scope, ObjectMember member, EvaluationScope frame)
    {
        if (member.Value is SpreadExpression || evaluator.Evaluate(member.Key, frame) is not TextValue name)
            scope.HasUnknownArguments = true;
        else if (member.Value is ObjectExpression { Members: var parts })
            scope.Arguments[name.Text] = new TemplateArgument(parts.FirstOrDefault(IsValue).Value, frame);
        else
            scope.Arguments[name.Text] = new TemplateArgument(new AccessExpression(member.Value.Span, member.Value, new LiteralExpression(member.Value.Span, new TextValue("value")), false), frame);
    }

    private static bool IsValue(ObjectMember member) =>
        member.Key is LiteralExpression { Value: TextValue key } && string.Equals(key.Text, "value", StringComparison.OrdinalIgnoreCase);

    private static void Add(ExpressionEvaluator evaluator, TemplateScope scope, TemplateExpression arguments, EvaluationScope frame)
    {
        if (evaluator.Evaluate(arguments, frame) is not ObjectValue members)
        {
            scope.HasUnknownArguments = true;
            return;
        }

        foreach (var member in members.Members)
        {
            var value = member.Value is ObjectValue parts && parts.TryGet("value", out var found) ? found : UnknownValue.Instance;
            scope.Arguments[member.Key] = new TemplateArgument(new LiteralExpression(arguments.Span, value), frame);
        }
    }
}

using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>A call with what it needs to be evaluated: arguments are evaluated when they are asked for.</summary>
internal readonly record struct FunctionCall(ExpressionEvaluator Evaluator, CallExpression Expression, EvaluationScope Frame)
{
    public int Count => Expression.Arguments.Length;

    /// <summary>The value of an argument; not known for one that is missing.</summary>
    public TemplateValue Argument(int index) =>
        index < Count ? Evaluator.Evaluate(Expression.Arguments[index], Frame) : UnknownValue.Instance;

    public TemplateValue[] Arguments()
    {
        var values = new TemplateValue[Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = Argument(i);
        return values;
    }
}

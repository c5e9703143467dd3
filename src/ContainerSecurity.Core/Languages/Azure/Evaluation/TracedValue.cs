using System.Collections.Immutable;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>The value of a parameter or variable, with the places that it came from.</summary>
internal sealed record TracedValue(TemplateValue Value, ImmutableArray<Location> Origins)
{
    /// <summary>Stands for one that is being evaluated: one that leads back to itself is not known.</summary>
    public static TracedValue Pending { get; } = new(UnknownValue.Instance, []);

    /// <summary>Evaluates what a parameter or variable is given.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="expression">The value; null for one that is not known.</param>
    /// <param name="frame">What it sees.</param>
    /// <param name="isOpaque">Whether the value is to be kept from all who ask.</param>
    public static TracedValue Of(ExpressionEvaluator evaluator, TemplateExpression? expression, EvaluationScope frame, bool isOpaque = false)
    {
        if (expression is null)
            return Pending;
        evaluator.Trace.Begin();
        evaluator.Trace.Add(new Location(frame.Scope.Template.Document, expression.Span));
        var value = isOpaque ? UnknownValue.Instance : evaluator.Evaluate(expression, frame);
        return new TracedValue(value, evaluator.Trace.End());
    }
}

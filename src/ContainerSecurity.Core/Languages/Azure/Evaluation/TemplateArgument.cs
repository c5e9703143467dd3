using ContainerSecurity.Languages.Azure.Evaluation.Expressions;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>What a deployment gives for a parameter.</summary>
/// <param name="Expression">The value; null for one that is taken from a vault.</param>
/// <param name="Frame">What the expression sees.</param>
internal sealed record TemplateArgument(TemplateExpression? Expression, EvaluationScope Frame);

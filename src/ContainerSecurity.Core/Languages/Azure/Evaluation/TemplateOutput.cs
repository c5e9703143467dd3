using ContainerSecurity.Languages.Azure.Evaluation.Expressions;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>An output of a template.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Condition">Whether it is given, or null.</param>
/// <param name="IsSecure">Whether its value is kept from all who ask.</param>
internal sealed record TemplateOutput(TemplateExpression Value, TemplateExpression? Condition, bool IsSecure);

using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>The name of a deployment in a template.</summary>
/// <param name="Place">Its place among the resources.</param>
/// <param name="Expression">The name as written.</param>
/// <param name="Value">What it comes to.</param>
internal sealed record DeploymentName(int Place, TemplateExpression Expression, TemplateValue Value);

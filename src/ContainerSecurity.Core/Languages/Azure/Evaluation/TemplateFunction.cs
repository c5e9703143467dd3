using System.Collections.Immutable;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>A function that a template defines.</summary>
/// <param name="Parameters">The names of its parameters.</param>
/// <param name="Body">What it gives.</param>
internal sealed record TemplateFunction(ImmutableArray<string> Parameters, TemplateExpression Body);

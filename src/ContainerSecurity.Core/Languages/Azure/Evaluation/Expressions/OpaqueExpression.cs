namespace ContainerSecurity.Languages.Azure.Evaluation.Expressions;

/// <summary>What cannot be read or told: its value is not known.</summary>
internal sealed class OpaqueExpression(TextSpan span) : TemplateExpression(span, 0);

namespace ContainerSecurity.Languages.Azure.Evaluation.Expressions;

/// <summary>A member of an object, or a spread (<see cref="SpreadExpression"/>) whose key means nothing.</summary>
internal readonly record struct ObjectMember(TemplateExpression Key, TemplateExpression Value);

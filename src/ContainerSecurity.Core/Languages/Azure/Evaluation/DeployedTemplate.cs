namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>A template that another one deploys.</summary>
/// <param name="Template">The template.</param>
/// <param name="Frame">What its outputs see: its own parameters and variables, or those of the template around it.</param>
internal sealed record DeployedTemplate(Template Template, EvaluationScope Frame);

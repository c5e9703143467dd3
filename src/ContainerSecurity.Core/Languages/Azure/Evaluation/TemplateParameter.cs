using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>A parameter of a template.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as written, or an empty string.</param>
/// <param name="IsSecure">Whether its value is kept out of logs and history.</param>
/// <param name="IsNullable">Whether it may be left out without a default: then it is null.</param>
/// <param name="Default">Its default, or null.</param>
/// <param name="NameSpan">Its name's place.</param>
internal sealed record TemplateParameter(string Name, string Type, bool IsSecure, bool IsNullable, TemplateExpression? Default, TextSpan NameSpan)
{
    /// <summary>Whether an argument leaves the default in place: null does, as if it were not given.</summary>
    public bool TakesDefaultFor(TemplateValue argument) => Default is not null && argument is KeywordValue { IsNull: true };
}

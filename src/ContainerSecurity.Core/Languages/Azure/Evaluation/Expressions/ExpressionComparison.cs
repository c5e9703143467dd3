using System;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Expressions;

/// <summary>Tells whether two expressions of the same template are written alike, so that they come to the same even where that is not known.</summary>
internal static class ExpressionComparison
{
    public static bool AreSame(TemplateExpression left, TemplateExpression right) => (left, right) switch
    {
        (LiteralExpression { Value: TextValue a }, LiteralExpression { Value: TextValue b }) => a.Text == b.Text,
        (LiteralExpression { Value: IntegerValue a }, LiteralExpression { Value: IntegerValue b }) => a.Number == b.Number,
        (LiteralExpression { Value: KeywordValue a }, LiteralExpression { Value: KeywordValue b }) => a.Text == b.Text,
        (CallExpression a, CallExpression b) => IsStable(a.Name) && string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase)
            && a.Arguments.Length == b.Arguments.Length && a.Arguments.Zip(b.Arguments, AreSame).All(static s => s),
        (AccessExpression a, AccessExpression b) => a.IsFromEnd == b.IsFromEnd && AreSame(a.Target, b.Target) && AreSame(a.Index, b.Index),
        _ => false,
    };

    // A new one each time, and what depends on the place in a loop.
    private static bool IsStable(string name) => !string.Equals(name, "newGuid", StringComparison.OrdinalIgnoreCase) && !string.Equals(name, "copyIndex", StringComparison.OrdinalIgnoreCase);
}

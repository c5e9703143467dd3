using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Secrets;

/// <summary>Finds secrets in Azure resources.</summary>
internal static class AzureSecrets
{
    /// <summary>The text of a property where it is written out: not empty, no expression, no placeholder; or null.</summary>
    public static DataScalar? Literal(DataMapping mapping, string name) =>
        mapping.FindIgnoreCase(name)?.Value.Resolved is DataScalar { Expression: null, IsNull: false } scalar && SecretValues.IsLiteral(scalar.Text) && !IsExpression(scalar.Text) ? scalar : null;

    private static bool IsExpression(string text) => text.Length > 1 && text[0] == '[' && text[1] != '[' && text[text.Length - 1] == ']';
}

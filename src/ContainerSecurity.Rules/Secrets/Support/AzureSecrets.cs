using System;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Finds secrets in Azure resources.</summary>
internal static class AzureSecrets
{
    /// <summary>The value of a property if it is a literal: not empty, not an expression, not a placeholder; otherwise null.</summary>
    public static DataScalar? Literal(DataMapping mapping, string name) =>
        mapping.FindIgnoreCase(name)?.Value.Resolved is DataScalar scalar && IsLiteral(scalar) ? scalar : null;

    /// <summary>Whether a scalar is a literal value.</summary>
    public static bool IsLiteral(DataScalar scalar) =>
        scalar is { Expression: null, IsNull: false } && scalar.Text.Trim() is { Length: > 0 } text && SecretValues.IsWrittenOut(text) && !SecretValues.IsPlaceholder(text);

    /// <summary>Whether the content of a file in a secret volume, decoded from base64, is a secret and not a certificate or placeholder.</summary>
    public static bool IsSecretContent(string name, string content)
    {
        var text = (Base64.Decode(content) ?? content).Trim();
        return !name.EndsWith(".crt", StringComparison.OrdinalIgnoreCase) && !name.Contains("certificate", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("-----BEGIN CERTIFICATE", StringComparison.Ordinal)
            && text.Length > 2 && SecretValues.IsWrittenOut(text) && !SecretValues.IsPlaceholder(text);
    }
}

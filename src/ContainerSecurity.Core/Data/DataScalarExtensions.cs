using System.Globalization;

namespace ContainerSecurity.Data;

/// <summary>Reads scalars as typed values.</summary>
public static class DataScalarExtensions
{
    /// <summary>The boolean, by the words that Kubernetes' reader takes; null for anything else.</summary>
    /// <param name="scalar">The scalar.</param>
    public static bool? AsBoolean(this DataScalar scalar) => Internal.Guard.NotNull(scalar) is { IsText: false, Expression: null } ? scalar.Text switch
    {
        "true" or "True" or "TRUE" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" or "y" or "Y" => true,
        "false" or "False" or "FALSE" or "no" or "No" or "NO" or "off" or "Off" or "OFF" or "n" or "N" => false,
        _ => null,
    }
    : null;

    /// <summary>The integer; null for anything else.</summary>
    /// <param name="scalar">The scalar.</param>
    public static long? AsInteger(this DataScalar scalar) =>
        Internal.Guard.NotNull(scalar) is { IsText: false, Expression: null }
        && long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}

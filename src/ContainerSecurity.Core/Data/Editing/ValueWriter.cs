using System.Globalization;
using System.Linq;
using System.Text;

namespace ContainerSecurity.Data.Editing;

/// <summary>Writes values and keys, quoted as a syntax requires.</summary>
internal static class ValueWriter
{
    /// <summary>Writes a value.</summary>
    public static string Write(DataValue value, DataSyntax syntax) => value.Kind switch
    {
        DataValueKind.Keyword => value.Text,
        DataValueKind.Text => WriteText(value.Text, syntax),
        // In brackets, YAML too: one line changes. Words like ALL are quoted there, as Kubernetes' own examples have them.
        _ => "[" + string.Join(", ", value.Items.Select(item => Quote(item, syntax == DataSyntax.Bicep ? '\'' : '"', syntax))) + "]",
    };

    /// <summary>Writes a key.</summary>
    public static string WriteKey(string key, DataSyntax syntax) => syntax switch
    {
        DataSyntax.Yaml => WriteText(key, syntax),
        DataSyntax.Bicep => IsIdentifier(key) ? key : Quote(key, '\'', syntax),
        // No key is an expression, so none is escaped as a string that is none.
        _ => Quote(key, '"', DataSyntax.Json),
    };

    /// <summary>Writes a string in quotes.</summary>
    /// <param name="text">The string.</param>
    /// <param name="quote">The quotation mark that the place has; another is used where the string cannot be written in it.</param>
    /// <param name="syntax">The syntax.</param>
    public static string Quote(string text, char quote, DataSyntax syntax)
    {
        if (syntax == DataSyntax.Yaml && quote == '\'')
        {
            if (!text.Any(char.IsControl))
                return "'" + text.Replace("'", "''") + "'";
            quote = '"';
        }

        // A string in brackets is an expression of a template; a second bracket makes it a string.
        var result = new StringBuilder().Append(quote).Append(syntax == DataSyntax.ArmTemplate && text.StartsWith('[') && text.EndsWith(']') ? "[" : "");
        for (var i = 0; i < text.Length; i++)
            result.Append(Escape(text, i, quote, syntax));
        return result.Append(quote).ToString();
    }

    /// <summary>Whether a string is the same with and without quotes, in every syntax: a word, or a part of one.</summary>
    public static bool IsPlain(string text) =>
        text.Length > 0 && text.All(c => IsPlainCharacter(c) || c == ':') && text[text.Length - 1] != ':';

    private static string WriteText(string text, DataSyntax syntax) => syntax switch
    {
        DataSyntax.Bicep => Quote(text, '\'', syntax),
        DataSyntax.Yaml when IsPlain(text) && (char.IsLetter(text[0]) || text[0] is '/' or '_') && !IsTyped(text) => text,
        _ => Quote(text, '"', syntax),
    };

    private static bool IsPlainCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.' or '/' or '@' or '+' or '=';

    // What YAML reads as something else than a string.
    private static bool IsTyped(string text)
    {
        var scalar = new DataScalar(default, text, DataScalarStyle.Plain);
        return scalar.IsNull || scalar.AsBoolean() is not null || scalar.AsNumber() is not null || text is "y" or "n" or "Y" or "N";
    }

    private static bool IsIdentifier(string key) =>
        key.Length > 0 && key[0] is not (>= '0' and <= '9') && key.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');

    private static string Escape(string text, int at, char quote, DataSyntax syntax)
    {
        var c = text[at];
        if (c == '\\' || c == quote)
            return "\\" + c;
        if (c == '$' && syntax == DataSyntax.Bicep && at + 1 < text.Length && text[at + 1] == '{')
            return "\\$";
        if (!char.IsControl(c))
            return c.ToString();
        return c switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ when syntax == DataSyntax.Bicep => "\\u{" + ((int)c).ToString("x", CultureInfo.InvariantCulture) + "}",
            _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
        };
    }
}

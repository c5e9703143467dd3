using System.Text;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>The text of a value with unresolved variables: default operands are inserted, other variables stay as written.</summary>
/// <param name="Text">The text, without the quotes around it.</param>
/// <param name="IsResolved">Whether no variable is left.</param>
internal readonly record struct PartialValue(string Text, bool IsResolved)
{
    private const int LongestText = 8192;

    /// <summary>Reads a value as written in a Dockerfile.</summary>
    public static PartialValue Read(string written)
    {
        var text = written.Length > LongestText ? written.Substring(0, LongestText) : written;
        if (text.Length > 1 && text[0] is '"' or '\'' && text[text.Length - 1] == text[0])
            text = text.Substring(1, text.Length - 2);
        var result = new StringBuilder(text.Length);
        var isResolved = true;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '$')
            {
                result.Append(text[at]);
            }
            else if (ReadDefault(text, at) is var (operand, end))
            {
                result.Append(operand);
                at = end;
            }
            else
            {
                isResolved = false;
                result.Append('$');
            }
        }

        return new PartialValue(result.ToString(), isResolved);
    }

    /// <summary>The literal parts, joined; empty if they are no secret of their own beside the variables.</summary>
    public string LiteralParts()
    {
        var result = new StringBuilder(Text.Length);
        for (var at = 0; at < Text.Length; at++)
        {
            if (Text[at] != '$')
            {
                result.Append(Text[at]);
                continue;
            }

            var end = at + 1;
            if (end < Text.Length && Text[end] is '{' or '(')
            {
                var close = Text.IndexOf(Text[end] == '{' ? '}' : ')', end);
                at = close < 0 ? Text.Length : close;
                continue;
            }

            while (end < Text.Length && (char.IsLetterOrDigit(Text[end]) || Text[end] == '_'))
                end++;
            at = end - 1;
        }

        return result.ToString();
    }

    // ${NAME:-word} and ${NAME-word} without a variable in the word.
    private static (string Operand, int End)? ReadDefault(string text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != '{' || text.IndexOf('}', at) is not (> 0 and var close))
            return null;
        var name = at + 2;
        while (name < close && (char.IsLetterOrDigit(text[name]) || text[name] == '_'))
            name++;
        var isDefault = name > at + 2 && (text[name] == '-' || (text[name] == ':' && text[name + 1] == '-'));
        var operand = isDefault ? text.Substring(text[name] == ':' ? name + 2 : name + 1, close - (text[name] == ':' ? name + 2 : name + 1)) : "";
        return isDefault && operand.IndexOf('$') < 0 ? (operand.Trim('"', '\''), close) : null;
    }
}

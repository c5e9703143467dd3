using System;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.BuildDefinitions;

/// <summary>Reads texts of build files.</summary>
internal static class BuildTexts
{
    /// <summary>The text of a scalar below a mapping; null where there is none.</summary>
    public static DataScalar? Scalar(this DataNode? node, params string[] path) => node.Get(path) is DataScalar { IsNull: false } scalar ? scalar : null;

    /// <summary>The text of a scalar of that name in any casing, as Azure Pipelines reads inputs.</summary>
    public static DataScalar? Input(this DataMapping? inputs, string name) => inputs?.FindIgnoreCase(name)?.Value.Resolved is DataScalar { IsNull: false } scalar ? scalar : null;

    /// <summary>
    /// The text with each expression of a pipeline, <c>${{ x }}</c> and <c>$(x)</c>, as a word that no shell expands and that counts as a
    /// placeholder. The length stays.
    /// </summary>
    public static string WithoutExpressions(string text)
    {
        if (text.IndexOfAny(['$']) < 0)
            return text;
        var characters = text.ToCharArray();
        for (var at = text.IndexOf('$'); at >= 0 && at + 1 < text.Length; at = at + 1 < text.Length ? text.IndexOf('$', at + 1) : -1)
        {
            var end = EndOf(text, at);
            if (end < 0)
                continue;
            for (var i = at + 1; i < end; i++)
                characters[i] = 'X';
            characters[at] = characters[end] = '%';
            at = end;
        }

        return new string(characters);
    }

    // The last character of the expression, or -1. An expression stays on its line.
    private static int EndOf(string text, int at)
    {
        var close = -1;
        if (text[at + 1] == '(')
            close = text.IndexOf(')', at);
        else if (text[at + 1] == '{' && at + 2 < text.Length && text[at + 2] == '{')
            close = text.IndexOf("}}", at, StringComparison.Ordinal) is var found and >= 0 ? found + 1 : -1;
        if (close < 0)
            return -1;
        for (var i = at + 2; i < close; i++)
        {
            if (text[i] == '\n' || (text[at + 1] == '(' && !(char.IsLetterOrDigit(text[i]) || text[i] is '.' or '_' or '-')))
                return -1;
        }

        return close;
    }
}

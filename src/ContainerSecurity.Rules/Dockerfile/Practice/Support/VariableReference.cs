using System.Collections.Generic;

namespace ContainerSecurity.Rules.Dockerfile.Practice.Support;

/// <summary>A reference to a variable in a word.</summary>
internal readonly record struct VariableReference(string Name, TextSpan Span, bool HasAlternative)
{
    /// <summary>The variable references in a text, in order; escaped or single-quoted ones are excluded.</summary>
    public static IEnumerable<VariableReference> FindIn(MappedText mapped, char escape)
    {
        var text = mapped.Text;
        var isDouble = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == escape)
            {
                i++;
            }
            else if (c == '"')
            {
                isDouble = !isDouble;
            }
            else if (c == '\'' && !isDouble)
            {
                var end = text.IndexOf('\'', i + 1);
                if (end < 0)
                    yield break;
                i = end;
            }
            else if (c == '$')
            {
                var isBraced = i + 1 < text.Length && text[i + 1] == '{';
                var start = i + (isBraced ? 2 : 1);
                var stop = start;
                while (stop < text.Length && IsNamePart(text[stop], stop == start))
                    stop++;
                if (stop > start)
                    yield return new VariableReference(text.Substring(start, stop - start), mapped.MapSpan(start, stop - start), isBraced && stop < text.Length && text[stop] != '}');
            }
        }
    }

    private static bool IsNamePart(char c, bool isFirst) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' || (!isFirst && c is >= '0' and <= '9');
}

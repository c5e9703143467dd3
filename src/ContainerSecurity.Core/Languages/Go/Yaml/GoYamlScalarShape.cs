namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>Which styles the characters of a value allow, by the rules of libyaml.</summary>
/// <param name="IsMultiline">Whether it has line breaks.</param>
/// <param name="AllowsPlain">Whether it can be written without quotes in a block.</param>
/// <param name="AllowsSingleQuotes">Whether it can be written in single quotes.</param>
/// <param name="AllowsBlock">Whether it can be written as a block.</param>
internal readonly record struct GoYamlScalarShape(bool IsMultiline, bool AllowsPlain, bool AllowsSingleQuotes, bool AllowsBlock)
{
    /// <summary>Whether a character is a line break.</summary>
    public static bool IsBreak(char c) => c is '\n' or '\r' or '\x85' or '\u2028' or '\u2029';

    /// <summary>
    /// Whether Go's library writes a character as it is. It writes none outside the basic plane so: a surrogate is not printable.
    /// </summary>
    public static bool IsPrintable(char c) => c is '\n' or (>= ' ' and <= '~') or (>= '\xA0' and < '\uD800') or (>= '\uE000' and < '\uFEFF') or (> '\uFEFF' and < '\uFFFE');

    /// <summary>Looks at a value.</summary>
    public static GoYamlScalarShape Of(string value)
    {
        if (value.Length == 0)
            return new GoYamlScalarShape(false, true, true, false);
        var hasIndicators = value.StartsWith("---", System.StringComparison.Ordinal) || value.StartsWith("...", System.StringComparison.Ordinal);
        bool hasBreaks = false, hasSpecials = false, spaceThenBreak = false, breakThenSpace = false, afterSpace = false, afterBreak = false;
        var afterBlank = true;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            var beforeBlank = i + 1 >= value.Length || value[i + 1] is ' ' or '\t';
            hasIndicators |= i == 0 ? IsLeadingIndicator(c, beforeBlank) : (c == ':' && beforeBlank) || (c == '#' && afterBlank);
            hasSpecials |= !IsPrintable(c);
            var isBreak = IsBreak(c);
            hasBreaks |= isBreak;
            breakThenSpace |= c == ' ' && afterBreak;
            spaceThenBreak |= isBreak && afterSpace;
            afterSpace = c == ' ';
            afterBreak = isBreak;
            afterBlank = isBreak || c is ' ' or '\t';
        }

        var last = value[value.Length - 1];
        var hasEdges = value[0] == ' ' || IsBreak(value[0]) || last == ' ' || IsBreak(last);
        var isHard = spaceThenBreak || hasSpecials;
        return new GoYamlScalarShape(
            hasBreaks,
            !(hasEdges || breakThenSpace || isHard || hasBreaks || hasIndicators),
            !(breakThenSpace || isHard),
            !(last == ' ' || isHard));
    }

    private static bool IsLeadingIndicator(char c, bool beforeBlank) => c switch
    {
        '#' or ',' or '[' or ']' or '{' or '}' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => true,
        '?' or ':' or '-' => beforeBlank,
        _ => false,
    };
}
